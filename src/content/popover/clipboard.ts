import type { CopiedCitation } from '../../model/citation-format';
import type { Guard } from '../guard';

/** Puts a citation on the clipboard; pages without https have only the older way. */
export async function copyCitation(
  document: Document,
  guard: Guard,
  copied: CopiedCitation,
): Promise<boolean> {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const { clipboard } = view?.navigator ?? {};
  try {
    if (view && clipboard) {
      await clipboard.write([itemOf(view, copied)]);
      return true;
    }
  } catch {
    // A page's permissions policy can forbid it: the older way still works.
  }
  return copyBySelection(document, guard, copied);
}

function itemOf(view: typeof globalThis, { text, html }: CopiedCitation): ClipboardItem {
  const blob = (type: string, data: string) => ({ [type]: new view.Blob([data], { type }) });
  return new view.ClipboardItem({
    ...blob('text/plain', text),
    ...(html === undefined ? {} : blob('text/html', html)),
  });
}

function copyBySelection(
  document: Document,
  guard: Guard,
  { text, html }: CopiedCitation,
): boolean {
  const end = new AbortController();
  const write = (event: Event) => {
    if (event.type !== 'copy') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { clipboardData } = event as ClipboardEvent;
    clipboardData?.setData('text/plain', text);
    if (html !== undefined) clipboardData?.setData('text/html', html);
  };
  guard.hear(write, end.signal);
  try {
    return document.execCommand('copy');
  } finally {
    end.abort();
  }
}
