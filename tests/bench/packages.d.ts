declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    setNonWordBoundaries(letters: readonly string[]): void;
    addKeyword(keyword: string, clean?: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module 'regex-trie' {
  export default class RegexTrie {
    add(words: string | readonly string[]): this;
    toRegExp(): RegExp;
  }
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string, options?: { readonly longest?: boolean }): [number, string][];
  }
}
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(
      expression: RegExp,
      options: { readonly filter: () => boolean; readonly done: () => void },
    ): void;
  }
}
