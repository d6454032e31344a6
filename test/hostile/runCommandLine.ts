import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'zerobase.mjs');
const PRELOADED = pathToFileURL(join(import.meta.dirname, 'reportRun.mjs')).href;

/** A line that the command line printed, and the processor time it took since the line before. */
export interface Line {
  readonly text: string;
  readonly failed: boolean;
  readonly milliseconds: number;
}

/** What the command line did, as built, in a process of its own. */
export interface Run {
  readonly code: number | null;
  readonly lines: readonly Line[];
  readonly megabytes: number;
}

interface Order {
  readonly argv: readonly string[];
  readonly folder: string;
  /** Of JavaScript's own heap: beyond it the process dies. */
  readonly heapMegabytes: number;
  /** A file for what was printed and spent. */
  readonly report: string;
}

interface Report {
  readonly printed: readonly { readonly text: string; readonly failed: boolean; readonly spent: number }[];
  readonly kilobytes: number;
}

/** Runs dist/cli/zerobase.mjs, which `npm run build` makes. Processor time, as others may share the machine. */
export async function runCommandLine({ argv, folder, heapMegabytes, report }: Order): Promise<Run> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, '--import', PRELOADED, PROGRAM, ...argv], {
    ...{ cwd: folder, stdio: 'ignore' },
    env: { PATH: process.env.PATH, RUN_REPORT: report },
  });
  const code = await new Promise<number | null>((resolve) => { child.on('close', resolve); });
  const { printed, kilobytes } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const lines = printed.map(({ text, failed, spent }, index) => ({ text: text.trimEnd(), failed, milliseconds: spent - (printed[index - 1]?.spent ?? 0) }));
  return { code, lines, megabytes: kilobytes / 1024 };
}
