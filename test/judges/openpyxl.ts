import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A worksheet as openpyxl reads it. */
export interface OpenedSheet {
  readonly printArea: string;
  readonly titleRows: string;
  readonly frozenAt: string | null;
  readonly gridlines: boolean;
  readonly orientation: string;
  readonly paper: number;
  /** Whether it fits pages, how many wide and tall; 0 lets them run on. */
  readonly fit: readonly [boolean, number, number];
  readonly breaksAbove: readonly number[];
  readonly footer: readonly (string | null)[];
  readonly rules: readonly { readonly area: string; readonly formula: string; readonly bold: boolean }[];
  readonly charts: readonly { readonly title: string; readonly values: string; readonly categories: string; readonly legend: boolean }[];
  readonly tables: readonly { readonly name: string; readonly area: string; readonly headings: readonly string[] }[];
  readonly links: number;
}

/** A workbook as openpyxl reads it: the names of figures with their cells, and the sheets asked for. */
export interface OpenedBook {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, OpenedSheet>>;
}

/** A Python that has openpyxl, which a system package may give to the system's own Python alone; null where there is none. */
export const PYTHON = ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0) ?? null;

/** Opens a workbook with openpyxl, which shares nothing with what wrote it. */
export async function openWithOpenpyxl(xlsx: Uint8Array, sheets: readonly string[]): Promise<OpenedBook> {
  if (PYTHON === null) throw new Error('openWithOpenpyxl: no Python has openpyxl');
  const folder = await mkdtemp(join(tmpdir(), 'openpyxl-'));
  try {
    const book = join(folder, 'book.xlsx');
    await writeFile(book, xlsx);
    const { stdout } = await promisify(execFile)(PYTHON, [join(import.meta.dirname, 'bookOpened.py'), book, ...sheets], { maxBuffer: 64_000_000, timeout: 120_000 });
    return JSON.parse(stdout) as OpenedBook;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
