import { inflateSync } from 'node:zlib';

/** How many pages a printed document has and how much is drawn on them, all compression undone. */
export function printed(pdf: Uint8Array): { readonly pages: number; readonly drawn: number } {
  const file = Buffer.from(pdf).toString('latin1');
  const parts = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, part]) =>
    inflated(part ?? ''),
  );
  const pages = [file, ...parts].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { pages, drawn: parts.join('').length };
}

function inflated(part: string): string {
  try {
    return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
  } catch {
    return part;
  }
}
