import { HostFault } from '../app/failure';
import type { StandingSheet } from '../core/sheet/standing';
import type { CellHost, ChangingHost, HighlightHost, OnSheet, PublishedKey, SheetToPublish, SummaryHost, SummaryPlaces, SummarySession, WatchedHost } from '../app/host';
import { CAPTURE_SYNCS, type Capture, type SheetContents, captureWorkbook } from './captureWorkbook';
import { changeCells } from './changeCells';
import { asHostFault, isStoppedByEdit } from './failureOf';
import { type PublishedSheet, findPublished, freeSheetName } from './findPublished';
import { highlightCells, removeHighlights } from './highlightCells';
import { keepXml, readKeptXml } from './keptXml';
import { settingAfter } from './publishSheets';
import { readAgain } from './readAgain';
import { readBack } from './readBack';
import { readGrids } from './readGrids';
import { restoreWorkbook } from './restoreWorkbook';
import type { Run } from './run';
import { selectCells } from './selectCells';
import { type LastPublication, standsAsWritten, undoPublication } from './undoPublication';
import { watchWorkbook } from './watchWorkbook';
import { startWriting } from './writeSummary';

/** All that is asked of a workbook that is open in Excel. */
export interface ExcelHost extends SummaryHost, CellHost, HighlightHost, WatchedHost, ChangingHost {}

/** Syncs in which `readGrids` of a host looks for sheets of ours, before those that reading takes. */
export const LOOKING_SYNCS = 1;

/**
 * Syncs of a first publication in which every figure agrees, whatever it finds: one to look, one to write, one to read
 * back, one for the lines on agreement. A figure that differs is listed and read once more: one more. What is more than
 * Excel on the web takes or answers at once goes in parts of a few megabytes, a sync each.
 */
export const FIRST_SYNCS = 4;

/** Where a summary stands already: the same, and one to take down what it holds. */
export const PUBLISH_SYNCS = FIRST_SYNCS - 1 + CAPTURE_SYNCS;

const WANTED: Readonly<Record<PublishedKey, string>> = { GOVERNANCE: 'Governance Summary', EXCEPTIONS: 'Exceptions', EVIDENCE: 'Evidence', COMMITTEE: 'Committee Report', ROUND: 'Validation Round' };

/** The workbook behind Excel.run as a host; `file` names it in reports. Trouble of Excel's is thrown as a HostFault. */
export function excelHost(run: Run, file: string): ExcelHost {
  let last: LastPublication | null = null;
  const remember = (publication: LastPublication | null): void => {
    last = publication;
  };
  return {
    readGrids: (onSheet) => named(run((context) => readOwnGrids(context, file, onSheet))),
    readKept: async (namespace) => (await named(run((context) => readKeptXml(context, namespace)))).map((xml) => ({ file, xml })),
    keep: (namespace, xml) => named(run((context) => keepXml(context, namespace, xml))),
    select: (sheet, cells) => named(run((context) => selectCells(context, sheet, cells))),
    highlight: (marks) => named(run((context) => highlightCells(context, marks))),
    removeHighlights: () => named(run((context) => removeHighlights(context))),
    publish: (request, wait) => named(run((context) => publishWhole(context, { request, wait }, remember))),
    undo: () => named(run((context) => undoLast(context, last, remember))),
    change: (changes) => named(run((context) => changeCells(context, changes))),
    watch: (heard) => named(watchWorkbook(run, heard)),
    readAgain: (before, changes) => named(run((context) => readAgain(context, before, changes))),
    stillStands: async () => {
      const publication = last;
      return publication === null || named(run((context) => standsAsWritten(context, publication)));
    },
  };
}

async function named<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (fault) {
    throw asHostFault(fault);
  }
}

/** The user's sheets: what we wrote ourselves is no source. */
async function readOwnGrids(context: Excel.RequestContext, file: string, onSheet: OnSheet | undefined) {
  const { published } = await findPublished(context);
  const ours = new Set(published.map(({ name }) => name));
  return readGrids(context, { file, wanted: (name) => !ours.has(name), onSheet });
}

type Keep = (publication: LastPublication | null) => void;

async function undoLast(context: Excel.RequestContext, last: LastPublication | null, keep: Keep): Promise<void> {
  if (last === null) throw new HostFault({ kind: 'nothingToUndo' });
  await undoPublication(context, last);
  keep(null);
}

interface Publishing<Result> {
  readonly request: (session: SummarySession) => Promise<Result>;
  readonly wait: (() => Promise<boolean>) | undefined;
}

/** Carries out a publication whole or not at all: what fails part way, for whatever reason, is put back as it was. */
async function publishWhole<Result>(context: Excel.RequestContext, { request, wait }: Publishing<Result>, keep: Keep): Promise<Result> {
  const capture = await captureWorkbook(context);
  const { write, attempted } = startWriting(context, capture.found);
  const writeUnprotected: SummarySession['write'] = async (sheets) => {
    refuseProtected(capture, sheets);
    await write(sheets);
  };
  try {
    const result = await request({ places: placesIn(capture), write: writeUnprotected, readBack: (cells) => readBack(context, cells) });
    if (attempted().length > 0) keep({ capture, sheets: attempted(), setting: settingAfter(capture.found, attempted()) });
    return result;
  } catch (fault) {
    if (attempted().length > 0) await restorePatiently(() => restoreWorkbook(context, capture, attempted()), wait);
    throw fault;
  }
}

/** Whoever begins to type in a cell while a summary is written gets the old one back when he has done. */
async function restorePatiently(restore: () => Promise<void>, wait = (): Promise<boolean> => Promise.resolve(false)): Promise<void> {
  try {
    await restore();
  } catch (fault) {
    if (!isStoppedByEdit(fault) || !(await wait())) throw fault;
    await restorePatiently(restore, wait);
  }
}

/** A locked structure matters only where a sheet has to be added. */
function refuseProtected({ found: { published, structureProtected }, locked: [sheet] }: Capture, sheets: readonly SheetToPublish[]): void {
  if (structureProtected && sheets.some(({ key }) => published.every((each) => each.key !== key))) throw new HostFault({ kind: 'structureProtected' });
  if (sheet !== undefined) throw new HostFault({ kind: 'sheetProtected', sheet });
}

function placesIn({ found: { published, sheetNames, names, ours }, contents }: Capture): SummaryPlaces {
  const nameOf = (key: PublishedKey): string => published.find((sheet) => sheet.key === key)?.name ?? freeSheetName(WANTED[key], sheetNames);
  return {
    sheetNames: { GOVERNANCE: nameOf('GOVERNANCE'), EXCEPTIONS: nameOf('EXCEPTIONS'), EVIDENCE: nameOf('EVIDENCE'), COMMITTEE: nameOf('COMMITTEE'), ROUND: nameOf('ROUND') },
    takenNames: [...names.keys()].filter((name) => !ours.has(name)),
    standing: published.flatMap((sheet) => standingOf(sheet, contents.get(sheet.key))),
  };
}

function standingOf({ key, description }: PublishedSheet, contents: SheetContents | undefined): readonly StandingSheet<PublishedKey>[] {
  if (contents === undefined) return [];
  const { rowIndex, columnIndex, values, formulas } = contents;
  const written = description === null ? null : { lines: description.lines, columns: description.columns.length };
  return [{ key, firstRow: rowIndex + 1, firstColumn: columnIndex, values, formulas, written }];
}
