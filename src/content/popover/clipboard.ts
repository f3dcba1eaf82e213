/** Puts `text` on the clipboard; pages without https have only the older way. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  try {
    await clipboard?.writeText(text);
    if (clipboard) return true;
  } catch {
    // A page's permissions policy can forbid it: the older way still works.
  }
  return copyBySelection(document, text);
}

function copyBySelection(document: Document, text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}
