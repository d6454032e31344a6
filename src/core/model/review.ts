import type { Answers, RunComparison } from './answers';
import type { CheckedClaim } from './claim';
import type { Establishment } from './establishment';
import type { Finding } from './finding';
import type { Funding } from './funding';
import type { Governance } from './governance';
import type { Issue } from './issue';
import type { Pence } from './money';
import type { Monitoring } from './monitoring';
import type { Policy } from './policy';
import type { ProjectRegister } from './projectRegister';
import type { Recharge } from './rechargeResult';
import type { RoundResult } from './roundResult';
import type { ScenarioResult } from './scenario';
import type { TableSource } from './source';
import type { StatedSetting } from './statedSetting';
import type { ZeroBase } from './zeroBase';

/** Something the review did not check, in a sentence, with its money when that is known. */
export interface NotChecked {
  readonly section: string;
  readonly why: string;
  readonly amount: Pence | null;
}

/** The whole result of one review, as data. A section without data is null and has its line in notChecked. */
export interface Review {
  readonly policy: Policy;
  readonly sources: readonly TableSource[];
  readonly issues: readonly Issue[];
  /** All findings, accepted or not, in their one order. */
  readonly findings: readonly Finding[];
  /** The findings by what was answered to them. */
  readonly answers: Answers;
  /** The findings against those of the last run; null where none is known. */
  readonly since: RunComparison | null;
  readonly monitoring: Monitoring;
  readonly establishment: Establishment | null;
  readonly zeroBase: ZeroBase | null;
  readonly recharge: Recharge | null;
  readonly funding: Funding | null;
  readonly projects: ProjectRegister | null;
  readonly claims: readonly CheckedClaim[] | null;
  /** Its own parts are null where the workbook has none. */
  readonly governance: Governance;
  /** The round of validation that the workbook keeps, as it stands; null where it keeps none. */
  readonly validation: RoundResult | null;
  /** What the workbook keeps as what-ifs, each against this review. */
  readonly scenarios: readonly ScenarioResult[];
  /** Every value of a setting that was stated anywhere and can be used, in rising order: the last of one name is in use. */
  readonly settings: readonly StatedSetting[];
  readonly notChecked: readonly NotChecked[];
}

/** What a room gives back: its figures, what its rules found and what it could not check. */
export interface RoomResult<Figures> {
  readonly figures: Figures;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}
