import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Folders served as they stand on disk, as any web server would serve the built files. */
export interface StaticServer {
  /** "http://127.0.0.1:41234" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves each folder under its name, and nothing else; a type that is not listed is never guessed by the browser. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname));
    const [, name = '', ...rest] = path.split('/');
    const folder = folders[name];
    const type = TYPES[extname(path)];
    if (folder === undefined || type === undefined) response.writeHead(404).end();
    else {
      readFile(join(folder, ...rest)).then(
        (bytes) => response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' }).end(bytes),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => { closed(); });
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}
