import type { HostFailure } from '../../src/app/failure';

/** One failure of each kind that leaves everything as it was. */
export const HARMLESS_FAILURES: readonly HostFailure[] = [
  { kind: 'structureProtected' },
  { kind: 'sheetProtected', sheet: 'Exceptions' },
  { kind: 'sheetGone', sheet: 'Devices' },
  { kind: 'sheetHidden', sheet: 'Ledger' },
  { kind: 'readOnly' },
  { kind: 'cellBeingEdited' },
  { kind: 'tooLarge' },
  { kind: 'excelTooOld' },
  { kind: 'nothingToUndo' },
  { kind: 'writtenSince' },
  { kind: 'changedSince', changed: 'Budget!N6' },
  { kind: 'cellChanged', sheet: 'Devices', cell: 'K6' },
  { kind: 'refused', code: 'GeneralException', message: 'There was an internal error.' },
];
