import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Serves a folder on loopback; a `headers.json` beside a file adds headers to its answers. */
export const serveFolder = (folder: string): Promise<Served> =>
  serve((path) => fileAnswer(folder, path));

/** Browsers ask for one on their own; its absence is no error of the page. */
const favicon = { path: '/favicon.ico', answer: { status: 204, headers: {}, body: '' } };

/** Serves what `answer` gives for a path, and for what was sent to it, on loopback. */
export async function serve(
  answer: (path: string, sent: string) => Promise<Answer>,
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    (path === favicon.path
      ? Promise.resolve(favicon.answer)
      : text(request).then((sent) => answer(path, sent))
    )
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve from.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => closed(server) };
}

async function fileAnswer(folder: string, path: string): Promise<Answer> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  const body = file.startsWith(normalize(folder)) ? await bytes(file) : undefined;
  if (!body) return { status: 404, headers: {}, body: 'Not found' };
  const own: unknown = JSON.parse(
    String((await bytes(join(dirname(file), 'headers.json'))) ?? '{}'),
  );
  const type = types[extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type, ...(own as object) }, body };
}

const bytes = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
