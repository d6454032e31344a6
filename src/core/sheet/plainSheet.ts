import type { CellValue } from '../model/grid';
import type { SheetArea } from './sheet';

/** What a cell of a plain workbook is for; whoever writes it says how that looks. */
export type PlainLook = 'title' | 'note' | 'noteAtRight' | 'heading' | 'neededHeading' | 'mark' | 'aside' | 'example' | 'entry' | 'text' | 'strong' | 'strongAtRight' | 'link' | 'topic' | 'total' | 'line' | 'lineAside' | 'underTopic' | 'cell' | 'cellAside' | 'field' | 'fieldAtRight' | 'input' | 'status';

/** How what is typed is shown. Words are kept as typed: a code keeps its noughts, "1/2" is no date. */
export type PlainFormat = 'words' | 'money' | 'number' | 'whole' | 'date' | 'count' | 'change' | 'changeOfMoney' | 'price';

/** A cell of a plain workbook. Rows from 1, columns from 0; days are Excel's serial numbers; "" is an empty cell with a look. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly look: PlainLook;
  readonly format: PlainFormat;
  /** What the value is worked out by, without the sign of equality; the value is its result. */
  readonly formula?: string;
  /** A place of the same workbook that the cell leads to: "'Pay scale'!A1". */
  readonly to?: string;
}

/** What may be typed into cells: refused otherwise with its sentence; a list that is not closed only warns. */
export type CellRule = { readonly area: SheetArea; readonly sentence: string } & (
  | { readonly kind: 'list'; readonly words: readonly string[]; readonly closed: boolean }
  | { readonly kind: 'number' | 'whole' | 'date' | 'length'; readonly from: number; readonly to: number }
);

/** A worksheet for people to fill in, described as data. */
export interface PlainSheet {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly columns: readonly number[];
  /** Heights in points of the rows that are not plain ones. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly PlainCell[];
  readonly rules: readonly CellRule[];
  readonly freezeRows: number;
  readonly gridlines: boolean;
  /** Only cells that look like an input may be typed in. A convenience and no security: there is no password. */
  readonly locked?: true;
  /** A sheet that is not shown, and columns from 0 that are not. */
  readonly hidden?: true;
  readonly hiddenColumns?: readonly number[];
  /** What is printed at the foot of every page, before the number of the page. */
  readonly footer?: { readonly left: string; readonly centre: string };
  /** Where statuses stand, and the words of them that are tinted. */
  readonly statuses?: { readonly area: SheetArea; readonly tinted: readonly string[] };
  /** Cells that are one. */
  readonly merged?: readonly SheetArea[];
  /** Printed on one page however long it is; else one page wide. */
  readonly onePage?: true;
  /** So many rows from the top are repeated on every page; the rows that begin one. */
  readonly repeatedRows?: number;
  readonly breaks?: readonly number[];
}
