import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { normalize } from 'node:path/posix';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Content-Security-Policy': "frame-ancestors 'self'", 'Referrer-Policy': 'no-referrer' };

/**
 * Serves each folder under its name as it stands on disk, and nothing else, to this machine only: a browser never has to
 * guess a type, and no page of elsewhere may frame these. A folder's address shows its index.html. Without a port, a free one.
 */
export async function serveFolders(folders, { port = 0 } = {}) {
  const server = createServer(({ method, url }, response) => {
    const file = fileAt(folders, url);
    const refuse = (status) => response.writeHead(status, HEADERS).end();
    if (method !== 'GET' && method !== 'HEAD') refuse(405);
    else if (file === null) refuse(404);
    else {
      readFile(file).then(
        (bytes) => response.writeHead(200, { 'Content-Type': TYPES[extname(file)], 'Content-Length': bytes.length, ...HEADERS }).end(method === 'GET' ? bytes : undefined),
        () => refuse(404),
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

/** The file that an address asks for; null when it lies in none of the folders, has no type of ours, or is no address. */
function fileAt(folders, url) {
  if (!URL.canParse(url, 'http://here')) return null;
  const path = normalize(unescapeOrNone(new URL(url, 'http://here').pathname));
  const [, name, ...rest] = (path.endsWith('/') ? `${path}index.html` : path).split('/');
  const isServed = Object.hasOwn(folders, name) && Object.hasOwn(TYPES, extname(rest.at(-1) ?? ''));
  return isServed ? join(folders[name], ...rest) : null;
}

/** An address that is no UTF-8 names nothing. */
function unescapeOrNone(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
