import type { Answer } from '../../../src/cli/browser/serve';

/** Stands first on every made page: marked, it shows that the script lives and has read the page. */
export const firstWord = 'Mazhilis';
export const firstLine = `<p>In Kazakhstan the ${firstWord} met.</p>`;

/** Keeps the document as it was when it had been parsed, before the extension reads it. */
export const keepDocument = `<script>
addEventListener('DOMContentLoaded', () => {
  globalThis.documentBefore = new XMLSerializer().serializeToString(window.document);
});
</script>`;

export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

export const notFound: Answer = { status: 404, headers: {}, body: '' };
