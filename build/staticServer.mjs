import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Content-Security-Policy': "frame-ancestors 'self'", 'Referrer-Policy': 'no-referrer' };

/**
 * Serves each folder under its name as it stands on disk, and nothing else, to this machine only: a browser never has to
 * guess a type, and no page of elsewhere may frame these. A folder's address shows its index.html. Without a port, a free one.
 */
export async function serveFolders(folders, { port = 0 } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname));
    const [, name, ...rest] = (path.endsWith('/') ? `${path}index.html` : path).split('/');
    const [folder, type] = [folders[name], TYPES[extname(rest.at(-1) ?? '')]];
    if (folder === undefined || type === undefined) response.writeHead(404).end();
    else {
      readFile(join(folder, ...rest)).then(
        (bytes) => response.writeHead(200, { 'Content-Type': type, ...HEADERS }).end(bytes),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise((listening, failed) => { server.once('error', failed); server.listen(port, '127.0.0.1', listening); });
  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
