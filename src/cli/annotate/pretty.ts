import { styleText } from 'node:util';
import type { Why } from '../../model/mention';
import type { Annotated } from './annotated';

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const marked = (text: string) => styleText(['cyan', 'underline'], text);

function reason({ evidence, by, changes }: Why): string {
  const evident = by === undefined ? evidence : `${evidence}: ${by}`;
  return [...changes.filter((change) => change !== 'exact'), evident].join(', ');
}

/** The text with each mention underlined and followed by its entity and why it was taken for it. */
function body(text: string, { mentions }: Annotated): string {
  let at = 0;
  let shown = '';
  for (const { start, end, entity, why } of mentions) {
    shown += `${text.slice(at, start)}${marked(text.slice(start, end))} ${dim(`[${entity} · ${reason(why)}]`)}`;
    at = end;
  }
  return shown + text.slice(at);
}

/** One annotated text for people. */
export function pretty(text: string, annotated: Annotated): string {
  const { id, about, lang, mentions } = annotated;
  const head = about ? `${lang}, ${mentions.length} mentions` : `${lang}, not about the country`;
  return `${bold(id)} ${dim(`(${head})`)}\n${body(text, annotated)}\n`;
}
