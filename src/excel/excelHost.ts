import type { PublishedKey, SummaryHost, SummarySession } from '../app/host';
import { columnIndex } from '../core/model/address';
import { type FoundWorkbook, findPublished, freeSheetName } from './findPublished';
import { publishSheets } from './publishSheets';
import { readGrids } from './readGrids';

/** Excel.run, or the same of headless Excel. */
export type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

const WANTED: Readonly<Record<PublishedKey, string>> = { GOVERNANCE: 'Governance Summary', EXCEPTIONS: 'Exceptions' };

/** The workbook may not be changed: its structure is locked. */
export class ProtectedFault extends Error {}

/** The workbook behind Excel.run as a host; `file` names it in reports. */
export function excelHost(run: Run, file: string): SummaryHost {
  return {
    readGrids: () => run((context) => readOwnGrids(context, file)),
    publish: (request) =>
      run(async (context) => {
        const found = await findPublished(context);
        if (found.structureProtected) throw new ProtectedFault();
        return request(sessionOf(context, found));
      }),
  };
}

/** The user's sheets: what we wrote ourselves is no source. */
async function readOwnGrids(context: Excel.RequestContext, file: string) {
  const { published } = await findPublished(context);
  const ours = new Set(published.map(({ name }) => name));
  return readGrids(context, file, (name) => !ours.has(name));
}

function sessionOf(context: Excel.RequestContext, found: FoundWorkbook): SummarySession {
  const nameOf = (key: PublishedKey): string =>
    found.published.find((sheet) => sheet.key === key)?.name ?? freeSheetName(WANTED[key], found.sheetNames);
  let now = found;
  return {
    places: {
      sheetNames: { GOVERNANCE: nameOf('GOVERNANCE'), EXCEPTIONS: nameOf('EXCEPTIONS') },
      takenNames: [...found.names.keys()].filter((name) => !found.ours.has(name)),
    },
    write: async (sheets) => {
      await publishSheets(context, now, sheets);
      now = await findPublished(context);
    },
    readBack: (cells) => readBack(context, cells),
  };
}

/** Recalculates and reads cells, a block for each sheet that holds any, in one sync. */
async function readBack(context: Excel.RequestContext, cells: readonly { readonly sheet: string; readonly cell: string }[]) {
  context.workbook.application.calculate('Full');
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const ranges = new Map(
    sheets.map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      range.load('values,rowIndex,columnIndex');
      return [sheet, range] as const;
    }),
  );
  await context.sync();
  return cells.map(({ sheet, cell }) => valueAt(ranges.get(sheet), cell));
}

function valueAt(range: Excel.Range | undefined, cell: string): number | string | boolean {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (range === undefined) return '';
  const values = range.values as readonly (readonly (number | string | boolean)[])[];
  return values[Number(row) - 1 - range.rowIndex]?.[(columnIndex(letters) ?? 0) - range.columnIndex] ?? '';
}
