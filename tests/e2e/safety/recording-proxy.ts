import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on this machine that writes down every address it is asked for. */
export interface RecordingProxy {
  readonly port: number;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Passes plain requests to this machine on; refuses tunnels and other hosts, but records them all. */
export async function startProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://unknown.invalid');
    asked.push(`${incoming.method} ${url.host}${url.pathname}`);
    if (url.hostname !== '127.0.0.1') return void outgoing.writeHead(403).end();
    const forward = request(
      { port: url.port, path: url.pathname, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    forward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(forward);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
