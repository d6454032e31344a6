import type { Pence } from './money';
import type { Project } from './project';

/** How many projects, and their money in pence. */
export interface ProjectMoney {
  readonly fundingStatus: string;
  readonly projects: number;
  readonly capital: Pence;
  readonly revenue: Pence;
}

/** The open projects with money in one financial year, by funding status in code-point order. */
export interface ProjectYear {
  /** The calendar year it starts in. */
  readonly year: number;
  readonly byStatus: readonly ProjectMoney[];
}

/** The project register: its projects by rank, counts and money by funding status and year, and the cards of the priority projects. */
export interface ProjectRegister {
  /** By rank, those without one last. */
  readonly list: readonly Project[];
  /** Those of the list that are still to be done. */
  readonly open: readonly Project[];
  /** Open projects over all years, by funding status in code-point order. */
  readonly byStatus: readonly ProjectMoney[];
  readonly byYear: readonly ProjectYear[];
  /** Priority projects, by the rank that the setting names. */
  readonly ranked: number;
  /** Priority projects with both a business case and a benefits card. */
  readonly cardsComplete: number;
}
