import type { DatasetName } from '../model/dataset';
import type { CellValue } from '../model/grid';

/** A column a dataset may have, with the headings it goes by; the first alias is the one a template carries. */
export interface Field {
  readonly name: string;
  /** "" is a heading that names nothing but its year. */
  readonly aliases: readonly [string, ...string[]];
  /** True for columns of money: they decide unit, section headings and what a total is. */
  readonly money?: true;
  /** True where each financial year has a column of its own: "Capital 2007/08", "Capital 2008/09". */
  readonly byYear?: true;
  /** Of such a field: a heading without a year is of the year reviewed, where none names one. */
  readonly unnamedYear?: 'reviewed';
  /** Where headings name two years for this field, the earlier year's column is this other field. */
  readonly earlier?: string;
  /** Whether cells look like this field, for headings that alone do not tell; asked with cells that hold something. */
  readonly fits?: (cells: readonly CellValue[]) => boolean;
}

/** The part of a dataset that recognition needs: its columns, and which of them it cannot do without. */
export interface DatasetShape {
  readonly name: DatasetName;
  readonly fields: readonly Field[];
  /** Every inner list must be met by at least one of its fields. */
  readonly needs: readonly (readonly string[])[];
}
