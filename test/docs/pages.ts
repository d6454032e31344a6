import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A document, by its path from the root. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Something in a document that is set as code: where it stands, and whether in a block of its own. */
export interface CodeInPage {
  readonly at: string;
  readonly code: string;
  readonly block: boolean;
}

/** README and every document under docs, bench and samples. */
export function pages(): readonly Page[] {
  const under = (folder: string): readonly string[] => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return ['README.md', ...under('docs'), 'bench/README.md', 'samples/README.md'].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const FENCE = /^ *```(\w*)\n([^]*?)^ *```/gm;

/** Every line of a block that is of a shell or of no language, and every piece of inline code. */
export function codeIn({ path, text }: Page): readonly CodeInPage[] {
  const blocks = [...text.matchAll(FENCE)].filter(([, language = '']) => ['', 'sh', 'bash'].includes(language));
  const lines = blocks.flatMap(([, , body = '']) => body.split('\n')).map((line) => line.trim()).filter((line) => line !== '');
  const inline = [...text.replaceAll(FENCE, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...lines.map((code) => ({ at: path, code, block: true })), ...inline.map((code) => ({ at: path, code, block: false }))];
}

/** The commands in a piece of code: what && joins apart, without settings before and remarks after. */
export function commandsIn({ at, code, block }: CodeInPage): readonly CodeInPage[] {
  const parts = code.replace(/\s+#.*$/, '').split(/\s+&&\s+/).map((part) => part.replace(/^(?:[A-Z_]+=\S+\s+)+/, '').trim());
  return parts.filter((part) => /^(?:npm|npx|node|zerobase)\s(?!--yes)/.test(part)).map((part) => ({ at, code: part, block }));
}

/** What is typed after `zerobase`, with `npm run zerobase --` or without; null for another command. */
export function afterZerobase(command: string): string | null {
  return /^(?:npm run zerobase --|zerobase)\s+(.*)$/.exec(command)?.[1] ?? null;
}

/** The words of a command line as a shell would take them apart. */
export function words(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
}
