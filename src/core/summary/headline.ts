import type { Pence } from '../model/money';
import type { DraftLink } from '../sheet/draft';

/** The figure of a headline: the cell below that it repeats, or where its value comes from. */
export interface HeadlineAmount {
  readonly amount: Pence;
  readonly path: string;
  /** Key of the figure on the sheet; null for a value. */
  readonly cell: string | null;
  readonly source: string;
}

/** One finding of the director's page, in two lines. */
export interface Headline {
  readonly key: string;
  /** What its figure is called after "headline". */
  readonly name: readonly string[];
  /** True for what the page says even when worse things fill it: tests and readings the report is asked for. */
  readonly kept: boolean;
  readonly words: string;
  readonly note: string;
  readonly amount: HeadlineAmount | null;
  readonly status: string;
  readonly link: { readonly words: string; readonly to: DraftLink };
  /** Role; "" when the workbook names none. */
  readonly owner: string;
  /** "9 November"; "" without a date. */
  readonly by: string;
}
