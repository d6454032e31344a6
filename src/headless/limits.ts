import type { ExcelFaultCode } from './client/excelFault';

/** A request made to fail: the n-th action of the n-th sync, both counted from 1. */
export interface InjectedFailure {
  readonly sync: number;
  readonly action: number;
  readonly code: ExcelFaultCode;
}

/** What Excel refuses for size or state. Change them at any time; null is no limit. */
export interface Limits {
  /** Bytes of one request and of one response (Excel on the web: 5 MB). Bytes are counted only while this is set. */
  payloadBytes: number | null;
  /** Cells of one range in one read. */
  readCells: number | null;
  /** Characters of the address given to getRanges. */
  addressCharacters: number | null;
  /** True while the user is typing in a cell: every request is refused. */
  cellEditMode: boolean;
  /** The highest ExcelApi requirement set this Excel has, such as "1.9". */
  requirementSet: string;
  /** True for a workbook opened for reading only: every change is refused. */
  readOnly: boolean;
  failures: readonly InjectedFailure[];
}

/** What was asked of the workbook since it was opened. */
export interface Counters {
  /** Requests made by context.sync, and by Excel.run at its end when something waits. */
  syncs: number;
  /** Requests in which the client only lets go of ranges. */
  cleanUps: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
  calculations: number;
  /** Calls after which the user cannot undo what came before, in Excel on the web or on the desktop. */
  readonly undoClearing: string[];
  /** Number formats whose text was given as General because this host does not know them. */
  readonly formatsShownAsGeneral: Set<string>;
}

/** The limits of Excel on the desktop with everything the npm client knows; payloads are not weighed. */
export function desktopLimits(changes: Partial<Limits> = {}): Limits {
  return {
    payloadBytes: null,
    readCells: 5_000_000,
    addressCharacters: 8_192,
    cellEditMode: false,
    requirementSet: '1.15',
    readOnly: false,
    failures: [],
    ...changes,
  };
}

/** Counters at nought. */
export function newCounters(): Counters {
  return {
    syncs: 0,
    cleanUps: 0,
    actions: 0,
    bytesIn: 0,
    bytesOut: 0,
    calculations: 0,
    undoClearing: [],
    formatsShownAsGeneral: new Set(),
  };
}

/**
 * Whether a host with this ExcelApi set has the version asked for. Members that Microsoft's npm client counts as
 * ExcelApiOnline became ExcelApi 1.17; other sets it has none of.
 */
export function hasRequirementSet(limits: Pick<Limits, 'requirementSet'>, set: string, version: string | number | undefined): boolean {
  if (set.toLowerCase() === 'excelapionline') return hasRequirementSet(limits, 'ExcelApi', '1.17');
  if (set.toLowerCase() !== 'excelapi') return false;
  const [major = 0, minor = 0] = parts(version === undefined ? '1.1' : String(version));
  const [ourMajor = 0, ourMinor = 0] = parts(limits.requirementSet);
  return major < ourMajor || (major === ourMajor && minor <= ourMinor);
}

/** Bytes a request or response takes as the JSON that crosses to Excel. */
export function payloadBytes(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}

const parts = (version: string): number[] => version.split('.').map(Number);
