import type { NumberFormat } from './numberFormats';

export type FigureUnit = 'pounds' | 'percent' | 'fte' | 'count' | 'date' | 'text';

/** Finds other figures of the sheet for a formula. */
export interface CellFinder {
  /** "F24" of the figure with this key. */
  readonly at: (key: string) => string;
  /** "F24:F28" or "F24:F26,F30": the cells of these figures as the arguments of SUM. */
  readonly all: (keys: readonly string[]) => string;
}

/** A formula with its equals sign, once the cells of the sheet are known. */
export type DraftFormula = (cells: CellFinder) => string;

/** A figure before it has a cell. */
export interface DraftFigure {
  /** By which formulas and links of the sheet find it; unique on the sheet. */
  readonly key: string;
  /** Section, key and measure of its defined name. */
  readonly name: readonly string[];
  /** As the cell holds it: pounds (not pence, whatever the scale shown), a ratio for a per cent, units, FTE. */
  readonly value: number;
  readonly unit: FigureUnit;
  /** Where REPORT.json has it: "monitoring.streams[3].variance"; "" for a figure the report leaves to be added up. */
  readonly path: string;
  readonly formula: DraftFormula | null;
  /** For a value: where it comes from and why no formula says it. "" with a formula. */
  readonly source: string;
}

/** A figure in its cell. */
export interface Figure {
  readonly name: string;
  /** Whether the workbook has the name too, so that a user's formula can use it. */
  readonly defined: boolean;
  /** Section, key and measure as they were before they became a name. */
  readonly parts: readonly string[];
  readonly value: number;
  readonly unit: FigureUnit;
  readonly path: string;
  readonly sheet: string;
  /** "F24" */
  readonly cell: string;
  readonly formula: string | null;
  readonly source: string;
  readonly numberFormat: NumberFormat;
}
