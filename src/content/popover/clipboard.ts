import type { CopiedCitation } from '../../model/citation-format';

/** Puts a citation on the clipboard; pages without https have only the older way. */
export async function copyCitation(document: Document, copied: CopiedCitation): Promise<boolean> {
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
  return copyBySelection(document, copied);
}

function itemOf(view: typeof globalThis, { text, html }: CopiedCitation): ClipboardItem {
  const blob = (type: string, data: string) => ({ [type]: new view.Blob([data], { type }) });
  return new view.ClipboardItem({
    ...blob('text/plain', text),
    ...(html === undefined ? {} : blob('text/html', html)),
  });
}

function copyBySelection(document: Document, { text, html }: CopiedCitation): boolean {
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}
