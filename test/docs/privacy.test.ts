import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../build/policy.mjs';
import { DESCRIPTIONS } from '../../src/excel/findPublished';
import { FLOOR } from '../../src/excel/floor';
import { LONGEST_MS, MOST_EXPANDED_BYTES, MOST_PARTS, MOST_RATIO, RATIO_COUNTS_FROM } from '../../src/headless/package/limits';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => name.replaceAll('\\', '/'));
const naming = (pattern: RegExp): readonly string[] => sources.filter((name) => pattern.test(read(`src/${name}`)));

describe('what docs/administrator.md and docs/security.md promise of the code', () => {
  it('the pages carry the policy that the administrator reads', () => {
    expect(read('docs/administrator.md')).toContain(`\n\`\`\`\n${policy}\n\`\`\`\n`);
    expect(policy).not.toContain('connect-src');
  });

  it('every namespace that a workbook keeps something of ours in is listed, and no other', () => {
    const kept = sources.flatMap((name) => [...read(`src/${name}`).matchAll(/'(urn:zerobase:[a-z]+:\d+)'/g)].map(([, namespace]) => namespace));
    const listed = [...read('docs/administrator.md').matchAll(/`(urn:zerobase:[a-z]+:\d+)`/g)].map(([, namespace]) => namespace);
    expect(listed.length).toBeGreaterThan(4);
    expect(listed.sort()).toEqual([...new Set(kept)].sort());
  });

  it('the setting of a document, the floor and the limits are those of the code', () => {
    const [administrator, security] = [read('docs/administrator.md'), read('docs/security.md')];
    expect(administrator).toContain(`document setting \`${DESCRIPTIONS}\``);
    expect(administrator).toContain(`| ExcelApi ${FLOOR} | everything |`);
    expect(security).toContain(`at most ${MOST_PARTS.toLocaleString('en-GB')} parts, ${MOST_EXPANDED_BYTES / 2 ** 30} GB unpacked, ${MOST_RATIO} to 1 in parts over ${RATIO_COUNTS_FROM / 2 ** 20} MB`);
    expect([security.includes('and after a minute in any case'), LONGEST_MS]).toEqual([true, 60_000]);
  });

  it('nothing is kept in a browser', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(naming(/\b(?:localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie|cookieStore|roamingSettings|navigator\.storage|OfficeRuntime\.storage)\b/)).toEqual([]);
  });

  it('nothing opens a connection but the workbench, to its own server', () => {
    expect(naming(/\b(?:fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport|importScripts)/)).toEqual(['workbench/start/openGiven.ts']);
    expect(naming(/from '(?:node:)?(?:http|https|net|tls|dgram|dns|http2|child_process)'/)).toEqual([]);
  });

  it('the disk is the command line’s alone', () => {
    expect(naming(/from '(?:node:)?fs(?:\/promises)?'/).filter((name) => !name.startsWith('cli/'))).toEqual([]);
  });
});
