import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolders } from '../../build/staticServer.mjs';

describe('the server of the workbench', () => {
  let root = '';
  let server: Awaited<ReturnType<typeof serveFolders>>;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'zerobase-served-'));
    mkdirSync(join(root, 'page', 'deep'), { recursive: true });
    writeFileSync(join(root, 'page', 'index.html'), '<p>Here</p>');
    writeFileSync(join(root, 'page', 'deep', 'index.html'), '<p>Deeper</p>');
    writeFileSync(join(root, 'page', 'engine.wasm'), Uint8Array.of(0, 97, 115, 109));
    writeFileSync(join(root, 'page', 'notes.zip'), 'no type of ours');
    writeFileSync(join(root, 'secret.html'), '<p>Not for you</p>');
    server = await serveFolders({ page: join(root, 'page') });
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('gives a folder of its own as it stands, with its type, and no page of elsewhere may frame it', async () => {
    const page = await ask('/page/');
    expect(page).toMatchObject({ status: 200, body: '<p>Here</p>', headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'content-security-policy': "frame-ancestors 'self'", 'referrer-policy': 'no-referrer' } });
    expect(await ask('/page/engine.wasm')).toMatchObject({ status: 200, headers: { 'content-type': 'application/wasm' } });
    expect(await ask('/page/deep/?workbook=a.xlsx')).toMatchObject({ status: 200, body: '<p>Deeper</p>' });
    expect(await ask('/page/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '11' } });
  });

  it.each([
    ['a file beside the folder', '/page/../secret.html'],
    ['the same, written otherwise', '/page/%2e%2e/secret.html'],
    ['the same, with the stroke hidden', '/page/..%2fsecret.html'],
    ['a file that is not there', '/page/other.html'],
    ['a kind of file that is none of ours', '/page/notes.zip'],
    ['a list of the folder', '/page/deep'],
    ['the root', '/'],
    ['a word of the language itself', '/constructor/index.html'],
    ['half an escape', '/page/%'],
    ['bytes that are no text', '/page/%ff.html'],
    ['a byte of nothing', '/page/%00.html'],
  ])('gives nothing for %s, and serves on', async (_what, path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '' });
    expect(await ask('/page/')).toMatchObject({ status: 200 });
  });

  it('takes nothing: what is not read is refused', async () => {
    expect(await ask('/page/index.html', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/page/index.html', 'PUT')).toMatchObject({ status: 405 });
  });

  it('says that a port is in use', async () => {
    await expect(serveFolders({}, { port: Number(new URL(server.origin).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  /** Asks as the path stands: a browser would tidy it first. */
  function ask(path: string, method = 'GET') {
    const { hostname, port } = new URL(server.origin);
    return new Promise<object>((resolve, reject) => {
      request({ hostname, port, path, method }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => { resolve({ status: answer.statusCode, headers: answer.headers, body }); });
      }).on('error', reject).end();
    });
  }
});
