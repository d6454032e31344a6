import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'zerobase.mjs');
const PRELOADED = pathToFileURL(join(import.meta.dirname, 'reportMemory.mjs')).href;

/** A line that the command line printed, and the milliseconds it took since the line before. */
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
  /** A file for the memory to be written to. */
  readonly report: string;
}

/** Runs dist/cli/zerobase.mjs, which `npm run build` makes. */
export async function runCommandLine({ argv, folder, heapMegabytes, report }: Order): Promise<Run> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, '--import', PRELOADED, PROGRAM, ...argv], { cwd: folder, env: { PATH: process.env.PATH, MEMORY_REPORT: report } });
  const lines: Line[] = [];
  let last = performance.now();
  const take = (failed: boolean) => (text: string): void => {
    const now = performance.now();
    lines.push({ text, failed, milliseconds: now - last });
    last = now;
  };
  createInterface(child.stdout).on('line', take(false));
  createInterface(child.stderr).on('line', take(true));
  const code = await new Promise<number | null>((resolve) => { child.on('close', resolve); });
  return { code, lines, megabytes: Number(await readFile(report, 'utf8').catch(() => 'NaN')) / 1024 };
}
