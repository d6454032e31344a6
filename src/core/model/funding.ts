import type { Day } from './day';
import type { FundingLine } from './fundingLine';
import type { Pence } from './money';
import type { ByYear } from './yearField';

/** Whole months to the end of a month, and whether days remain besides; below nil once it has passed. */
export interface MonthsLeft {
  readonly whole: number;
  readonly andDays: boolean;
}

/** When money ends: its last financial year, named by the calendar year it starts in, and that year's last day. */
export interface FundingEnd {
  readonly year: number;
  readonly on: Day;
  /** True where the register states it or shows a later year without the money; else it is only its last column. */
  readonly shown: boolean;
  /** The end that the register states, where its amounts end in another year. */
  readonly otherStated: number | null;
  readonly left: MonthsLeft;
}

/** What one contributing service is to release and is reported to have released, in pence. */
export interface Release {
  readonly service: string;
  readonly rows: readonly [FundingLine, ...FundingLine[]];
  /** null where no row of the service states one. */
  readonly target: Pence | null;
  readonly released: Pence;
  readonly gap: Pence | null;
}

/** A supplement or grant over its years: what it gives, when it ends, what is released for it and what remains to be found. */
export interface TimeLimitedMoney {
  readonly name: string;
  readonly directorate: string;
  readonly stream: string;
  readonly kind: string;
  readonly source: string;
  /** In the order of the sheet. */
  readonly rows: readonly [FundingLine, ...FundingLine[]];
  readonly byYear: ByYear<Pence>;
  /** null where the register gives neither an amount nor an end. */
  readonly end: FundingEnd | null;
  /** What is to be released a year: as stated, else the money of its last year. null where neither is known. */
  readonly target: Pence | null;
  readonly targetStated: boolean;
  readonly released: Pence;
  /** target - released; what remains to be found a year. */
  readonly gap: Pence | null;
  /** By service in code-point order; empty where no row names one. */
  readonly releases: readonly Release[];
}

/** The register of time-limited money, what ends first standing first. */
export interface Funding {
  readonly money: readonly TimeLimitedMoney[];
}
