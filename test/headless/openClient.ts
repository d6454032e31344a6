import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { CalculationResult } from '../../src/headless/calculation';
import { type ClientGlobals, loadClient } from '../../src/headless/client/loadClient';
import { createHeadlessExcel, type HeadlessExcel } from '../../src/headless/headlessExcel';
import type { Limits } from '../../src/headless/limits';
import { newSheet } from '../../src/headless/objects/newSheet';
import type { BookState } from '../../src/headless/workbook/bookState';
import type { CellValue, SheetState } from '../../src/headless/workbook/sheetState';

const file = new URL('../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', import.meta.url);
const source = readFileSync(file, 'utf8');

function evaluate(text: string, globals: Record<string, unknown>): unknown {
  const realm = vm.createContext(globals);
  vm.runInContext(text, realm);
  return realm;
}

/** Microsoft's client, loaded afresh and plugged into nothing. */
export function freshClient(): ClientGlobals {
  return loadClient(source, evaluate);
}

/** A workbook in memory with these sheets, each given as rows of values; "=..." is a formula. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): BookState {
  const states = Object.entries(sheets).map(([name, rows], at) => fill(newSheet(`{sheet-${at}}`, name), rows));
  return {
    package: { bytes: new Uint8Array(), strict: false },
    sheets: states,
    names: [],
    activeSheet: '{sheet-0}',
    calculationMode: 'Automatic',
    dateSystem: 1900,
    settings: new Map(),
    customXml: [],
    structureProtected: false,
  };
}

function fill(sheet: SheetState, rows: readonly (readonly CellValue[])[]): SheetState {
  rows.forEach((cells, at) => {
    const formulas = cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? cell : undefined));
    const values = cells.map((cell, column) => (formulas[column] === undefined && cell !== '' ? cell : undefined));
    sheet.rows.set(at, { values, formulas, styles: [] });
  });
  return sheet;
}

/** Microsoft's client on a workbook in memory; `calculate` stands for the engine. */
export function openClient(
  book: BookState,
  given: { readonly limits?: Partial<Limits>; readonly openBeside?: (base64: string) => void; readonly calculate?: (book: BookState) => CalculationResult } = {},
): HeadlessExcel {
  const calculate = given.calculate ?? (() => ({ calculated: 0, notCalculated: [] }));
  return createHeadlessExcel({ book, client: { source, evaluate }, ...given, calculate });
}

/** The code of the error a request fails with; "" when it does not fail. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
