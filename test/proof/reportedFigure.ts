/** A figure as REPORT.json has it. */
export interface ReportedFigure {
  readonly name: string;
  /** Whether the name is one of the workbook too. */
  readonly defined: boolean;
  readonly value: number;
  readonly unit: 'pounds' | 'percent' | 'fte' | 'count' | 'date' | 'text';
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string | null;
}

/** Less than half a penny for money, half a day for dates and half the sixth decimal for all else. */
const CLOSE: Readonly<Partial<Record<ReportedFigure['unit'], number>>> = { pounds: 0.005, date: 0.5 };

/** Whether what stands in a cell is the figure. */
export function isFigure(found: unknown, { value, unit }: ReportedFigure): boolean {
  return typeof found === 'number' && Math.abs(found - value) < (CLOSE[unit] ?? 0.000_000_5);
}
