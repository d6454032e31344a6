import initialise, * as ironcalc from '@ironcalc/wasm';
import { createCalculator } from '../headless/calculation';
import { createHeadlessHost, type HeadlessHost, type HostOptions } from '../headless/headlessHost';
import { fullAddress } from '../headless/objects/area';
import { openWorkbook } from '../headless/package/openWorkbook';
import { saveWorkbook } from '../headless/package/saveWorkbook';
import type { BookState } from '../headless/workbook/bookState';

/** A workbook file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook open in headless Excel. */
export interface OpenFile extends HeadlessHost {
  readonly name: string;
  /** What is drawn in the grid; changed by what `execute` and `edit` do, and by nothing else but the selection. */
  readonly book: BookState;
  /** The bytes it would be saved as. */
  readonly save: () => Uint8Array;
  /** The cells selected on the active sheet, as "Budget!N6"; null when none were since it was opened. */
  readonly selection: () => string | null;
}

/** Opens a workbook, with a calculating engine behind it. Throws a PackageFault when the bytes are none. */
export async function openFile({ name, bytes }: GivenFile, { limits, openBeside }: Required<Pick<HostOptions, 'limits' | 'openBeside'>>): Promise<OpenFile> {
  const [book] = await Promise.all([openWorkbook(bytes), initialise()]);
  const host = createHeadlessHost({ book, calculate: createCalculator({ ironcalc }).calculate, limits, openBeside });
  const save = (): Uint8Array => {
    host.settle();
    return saveWorkbook(book);
  };
  return { ...host, name, book, save, selection: () => selectionIn(book) };
}

function selectionIn({ sheets, activeSheet }: BookState): string | null {
  const active = sheets.find(({ id }) => id === activeSheet);
  return active?.selected ? fullAddress(active.name, active.selected) : null;
}
