import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import RegexTrie from 'regex-trie';
import { byBlock, type Contestant, type Scan, type Task } from './task';
import { wholeWords } from './whole-words';

const lowered = ({ forms }: Task): readonly string[] => forms.map(({ text }) => text.toLowerCase());

/** Everything that is part of a word here; the package itself knows ASCII only. */
const wordLetters = (): readonly string[] =>
  Array.from({ length: 0x530 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    /[\p{L}\p{Nd}]/u.test(letter),
  );

function flashtext(task: Task): Scan {
  const processor = new KeywordProcessor();
  processor.setNonWordBoundaries(wordLetters());
  for (const word of lowered(task)) processor.addKeyword(word);
  return (text) => processor.extractKeywords(text);
}

// The package's expression knows no Unicode boundary, and its flags are its own: both are added.
function regexTrie(task: Task): Scan {
  const trie = new RegexTrie().add(lowered(task));
  const expression = new RegExp(trie.toRegExp().source, 'gi');
  return (text) => {
    const finds = Array.from(text.matchAll(expression), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    return wholeWords(text, finds).map((name) => name.toLowerCase());
  };
}

function ahocorasick(task: Task): Scan {
  const automaton = new AhoCorasick(lowered(task));
  return (text) => {
    const low = text.toLowerCase();
    const finds = automaton
      .search(low)
      .flatMap(([last, words]) =>
        words.map(({ length }) => ({ start: last + 1 - length, end: last + 1 })),
      );
    return wholeWords(low, finds);
  };
}

function fastscan(task: Task): Scan {
  const scanner = new FastScanner(lowered(task));
  return (text) => {
    const low = text.toLowerCase();
    const finds = scanner
      .search(low)
      .map(([start, { length }]) => ({ start, end: start + length }));
    return wholeWords(low, finds);
  };
}

function monyone(task: Task): Scan {
  const automaton = new Monyone([...lowered(task)]);
  return (text) => {
    const low = text.toLowerCase();
    const finds = automaton.matchInText(low).map(({ begin, end }) => ({ start: begin, end }));
    return wholeWords(low, finds);
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function alternation(task: Task): Scan {
  const longestFirst = lowered(task).toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map(escaped).join('|');
  const expression = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${words})(?![\\p{L}\\p{Nd}])`, 'giu');
  return (text) => Array.from(text.matchAll(expression), ([name]) => name.toLowerCase());
}

const contestant = (name: string, make: (task: Task) => Scan): Contestant => ({
  name,
  finds: true,
  make: (task) => byBlock(make(task)),
});

/** The packages of this field, each given what it lacks: Unicode boundaries, letter case, longest first. */
export const packages: readonly Contestant[] = [
  contestant('flashtext.js', flashtext),
  contestant('regex-trie', regexTrie),
  contestant('ahocorasick', ahocorasick),
  contestant('fastscan', fastscan),
  contestant('@monyone/aho-corasick', monyone),
  contestant('one alternation', alternation),
];
