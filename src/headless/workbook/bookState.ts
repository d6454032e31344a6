import type { CustomXmlState } from './customXml';
import type { SheetState } from './sheetState';

/** A defined name. Scope null is the workbook; else the id of the sheet it belongs to. */
export interface NameState {
  readonly name: string;
  readonly scope: string | null;
  /** "=Budget!$J$16" or any other formula, with its equals sign. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** The parts of the package a workbook was opened from, as they stand in the zip. */
export interface PackageState {
  readonly bytes: Uint8Array;
  /** True for the strict variant of the format (ISO 29500 strict): read, never written. */
  readonly strict: boolean;
}

/**
 * An open workbook in memory: what the object model reads and changes, what calculation recalculates and what saving
 * writes. Everything that is not here stays in the package and is written back byte for byte.
 */
export interface BookState {
  readonly package: PackageState;
  /** In the order of the tabs, every kind of sheet that holds cells. */
  sheets: SheetState[];
  names: NameState[];
  /** Id of the active sheet. */
  activeSheet: string;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly dateSystem: 1900 | 1904;
  /** Add-in settings kept in the workbook (Excel's SettingCollection). */
  settings: Map<string, unknown>;
  /** Custom XML that the workbook carries (Excel's CustomXmlPartCollection). */
  customXml: CustomXmlState[];
  /** Structure locked by the user: no sheet may be added, deleted, renamed or moved. */
  readonly structureProtected: boolean;
}
