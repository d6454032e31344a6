import type { Pence } from './money';
import type { RowSource } from './source';
import type { ByYear } from './yearField';

/**
 * A row of the register of time-limited money: what a supplement or grant gives by year, what is to be released for it,
 * or what one service has released. Rows of one name belong together.
 */
export interface FundingLine {
  readonly at: RowSource;
  readonly name: string;
  readonly directorate: string;
  readonly stream: string;
  /** "Supplementary estimate", "Grant", "Reserve". */
  readonly kind: string;
  readonly source: string;
  /** Years without a figure are absent; a typed nil is nil. The cell of a year: yearField('amount', year). */
  readonly amounts: ByYear<Pence>;
  /** The last financial year stated, by the calendar year it starts in. */
  readonly endYear: number | null;
  readonly releaseTarget: Pence | null;
  readonly released: Pence | null;
  readonly fromService: string;
  readonly approvedBy: string;
  /** The register's reference of the virement that made the release. */
  readonly virement: string;
}
