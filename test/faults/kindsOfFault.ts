import { EXCEL_FAULT_CODES, type ExcelFaultCode } from '../../src/headless/client/excelFault';
import type { Limits } from '../../src/headless/limits';
import type { OpenBook } from '../builders/headless';
import { type Around, aroundSyncs } from './faultyExcel';
import type { OpenPane } from './operations';

/** What can go wrong between a request and its end. */
export interface Fault {
  readonly kind: FaultKind;
  /** Which of its kind. */
  readonly what: string;
  /** Starts it in an open workbook; gives what ends it, as far as a user can. */
  readonly start: (open: OpenPane) => () => Promise<void>;
  /** What a person did to the workbook meanwhile, where it is that. */
  readonly change?: (open: OpenBook) => Promise<void>;
  /** Whether it goes on while what stood is put back, so that nobody can be sure that it was. */
  readonly lasts?: true;
}

export const FAULT_KINDS = [
  'Excel stops at an action',
  'each documented code',
  'the answer is lost, all was done',
  'Excel answers no more',
  'a cell is being edited',
  'a cell is being edited, then left',
  'read-only',
  'a sheet is protected',
  'a sheet is renamed',
  'a sheet is deleted',
  'more than may be sent at once',
  'more cells than may be read at once',
  'requirement set',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** Actions of each sync of a request that goes well, and the sheets that stand before it. */
export interface Course {
  readonly actions: readonly number[];
  readonly sheets: readonly string[];
}

/** How many actions of each sync are tried. */
type Sample = (actions: number) => readonly number[];

const SIX: Sample = (actions) => [...new Set(Array.from({ length: 6 }, (_, index) => Math.max(1, Math.round((actions * index) / 5))))];

/** A few faults of each request: what every run of the tests tries. */
export function quickFaults({ actions }: Course): readonly Fault[] {
  return [stopAt({ ...busiest(actions), kind: 'Excel stops at an action', code: 'RequestAborted' }), ...lostAnswers(actions).slice(-1), limited('a cell is being edited', 'from the start', { cellEditMode: true }), limited('read-only', 'from the start', { readOnly: true })];
}

/** All of them, at six actions of each sync. */
export function allFaults({ actions, sheets }: Course): readonly Fault[] {
  const syncs = actions.map((_, index) => index + 1);
  const onSheets = (names: readonly string[], make: (name: string, sync: number) => Fault): readonly Fault[] => names.filter((name) => sheets.includes(name)).flatMap((name) => syncs.map((sync) => make(name, sync)));
  return [
    ...stops(actions, SIX),
    ...documented(actions),
    ...lostAnswers(actions),
    ...syncs.map((sync) => ({ ...around('Excel answers no more', `from sync ${sync}`, { refused: (at) => (at >= sync ? 'ServiceNotAvailable' : null) }), lasts: true }) as const),
    ...fromEach(syncs, 'a cell is being edited', { cellEditMode: true }),
    ...syncs.map(editedThenLeft),
    ...fromEach(syncs, 'read-only', { readOnly: true }),
    ...onSheets(['Devices', 'Exceptions'], protectedBefore),
    structureProtected(),
    ...onSheets(['Devices', 'Exceptions'], renamedBefore),
    ...onSheets(['Rate card', 'Evidence'], deletedBefore),
    ...limits(),
  ];
}

/** For a large workbook: at the first, the middle and the last action of the sync that does most, and at the limits of the web. */
export function largeFaults({ actions }: Course): readonly Fault[] {
  const { sync } = busiest(actions);
  const most = actions[sync - 1] ?? 1;
  const ends = [...new Set([1, Math.ceil(most / 2), most])];
  return [...ends.map((action) => stopAt({ kind: 'Excel stops at an action', sync, action, code: 'RequestAborted' })), ...lostAnswers(actions).slice(-1), ...limits().filter(({ what }) => /^(?:5000000|100000|1000) |1\.9$/.test(what))];
}

function limits(): readonly Fault[] {
  return [
    ...[5_000_000, 1_000_000, 300_000, 100_000, 30_000, 10_000].map((payloadBytes) => limited('more than may be sent at once', `${payloadBytes} bytes`, { payloadBytes })),
    ...[5_000_000, 10_000, 1_000, 100].map((readCells) => limited('more cells than may be read at once', `${readCells} cells`, { readCells })),
    ...['1.9', '1.12', '1.15'].map((requirementSet) => limited('requirement set', `ExcelApi ${requirementSet}`, { requirementSet })),
  ];
}

function stops(actions: readonly number[], sample: Sample): readonly Fault[] {
  return actions.flatMap((count, index) => sample(count).map((action) => stopAt({ kind: 'Excel stops at an action', sync: index + 1, action, code: 'RequestAborted' })));
}

/** With these Excel turns a whole request away. */
const WHOLE: ReadonlySet<ExcelFaultCode> = new Set<ExcelFaultCode>(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/** Each in the sync that does most. */
function documented(actions: readonly number[]): readonly Fault[] {
  const at = { ...busiest(actions), kind: 'each documented code' } as const;
  return EXCEL_FAULT_CODES.map((code) => (WHOLE.has(code) ? around(at.kind, `${code}, all of sync ${at.sync}`, { refused: (sync) => (sync === at.sync ? code : null) }) : stopAt({ ...at, code })));
}

/** The middle of the sync that does most. */
function busiest(actions: readonly number[]): Pick<Stop, 'sync' | 'action'> {
  const most = actions.reduce((so, count, index) => (count > (actions[so] ?? 0) ? index : so), 0);
  return { sync: most + 1, action: Math.ceil((actions[most] ?? 1) / 2) };
}

interface Stop {
  readonly kind: FaultKind;
  readonly sync: number;
  readonly action: number;
  readonly code: ExcelFaultCode;
}

function stopAt({ kind, sync, action, code }: Stop): Fault {
  return {
    kind,
    what: `${code} at sync ${sync}, action ${action}`,
    start: ({ limits, counters }) => {
      limits.failures = [{ sync: counters.syncs + sync, action, code }];
      return () => { limits.failures = []; return Promise.resolve(); };
    },
  };
}

function lostAnswers(actions: readonly number[]): readonly Fault[] {
  return actions.map((_, index) => around('the answer is lost, all was done', `of sync ${index + 1}`, { lost: (sync) => (sync === index + 1 ? 'RequestAborted' : null) }));
}

function around(kind: FaultKind, what: string, hooks: Around): Fault {
  return { kind, what, start: (open) => { const { stop } = aroundSyncs(open, hooks); return () => { stop(); return Promise.resolve(); }; } };
}

function limited(kind: FaultKind, what: string, limits: Partial<Limits>): Fault {
  return { kind, what, start: (open) => limit(open, limits) };
}

function limit(open: OpenBook, limits: Partial<Limits>): () => Promise<void> {
  const before = { ...open.limits };
  Object.assign(open.limits, limits);
  return () => { Object.assign(open.limits, before); return Promise.resolve(); };
}

function fromEach(syncs: readonly number[], kind: FaultKind, limits: Partial<Limits>): readonly Fault[] {
  return syncs.map((from) => ({
    kind,
    what: `from sync ${from}`,
    start: (open) => {
      let over: () => Promise<void> = () => Promise.resolve();
      const { stop } = aroundSyncs(open, { before: (sync) => { if (sync === from) over = limit(open, limits); } });
      return () => { stop(); return over(); };
    },
  }));
}

/** The pane asks again; at the second time the cell is left. */
function editedThenLeft(from: number): Fault {
  return {
    kind: 'a cell is being edited, then left',
    what: `from sync ${from}`,
    start: ({ limits, patience, ...open }) => {
      let asked = 0;
      patience.wait = () => { asked++; if (asked === 2) limits.cellEditMode = false; return Promise.resolve(true); };
      const { stop } = aroundSyncs({ ...open, limits }, { before: (sync) => { if (sync === from) limits.cellEditMode = true; } });
      return () => { stop(); limits.cellEditMode = false; return Promise.resolve(); };
    },
  };
}

interface Meddling {
  readonly kind: FaultKind;
  readonly what: string;
  readonly sync: number;
  readonly change: (open: OpenBook) => Promise<void>;
  readonly back: (open: OpenBook) => Promise<void>;
}

/** A person who changes the workbook before a sync of ours. */
function meddled({ kind, what, sync, change, back }: Meddling): Fault {
  return {
    kind,
    what: `${what} before sync ${sync}`,
    change,
    start: (open) => {
      const { stop } = aroundSyncs(open, { before: (at) => (at === sync ? change(open) : undefined) });
      return () => { stop(); return back(open); };
    },
  };
}

const NEW_NAME = 'Renamed meanwhile';

function renamedBefore(name: string, sync: number): Fault {
  const rename = (from: string, to: string) => ({ Excel, book }: OpenBook): Promise<void> => (book.sheets.some((sheet) => sheet.name === from) && book.sheets.every((sheet) => sheet.name !== to) ? Excel.run((context) => { context.workbook.worksheets.getItem(from).name = to; return context.sync(); }) : Promise.resolve());
  return meddled({ kind: 'a sheet is renamed', what: name, sync, change: rename(name, NEW_NAME), back: rename(NEW_NAME, name) });
}

function deletedBefore(name: string, sync: number): Fault {
  const change = ({ Excel }: OpenBook): Promise<void> => Excel.run((context) => { context.workbook.worksheets.getItem(name).delete(); return context.sync(); });
  return meddled({ kind: 'a sheet is deleted', what: name, sync, change, back: () => Promise.resolve() });
}

function protectedBefore(name: string, sync: number): Fault {
  const lock = (isLocked: boolean) => ({ book }: OpenBook): Promise<void> => { for (const sheet of book.sheets) if (sheet.name === name) Object.assign(sheet, { protected: isLocked }); return Promise.resolve(); };
  return { ...meddled({ kind: 'a sheet is protected', what: name, sync, change: lock(true), back: lock(false) }), lasts: true };
}

function structureProtected(): Fault {
  const lock = (isLocked: boolean) => ({ book }: OpenBook): Promise<void> => { Object.assign(book, { structureProtected: isLocked }); return Promise.resolve(); };
  return meddled({ kind: 'a sheet is protected', what: 'the structure', sync: 1, change: lock(true), back: lock(false) });
}
