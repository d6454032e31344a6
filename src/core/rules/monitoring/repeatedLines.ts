import type { BudgetLine } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import { foldName } from './foldName';
import { gatherSeveral } from './gatherSeveral';

/** Groups of lines, each of one account. */
export type Groups = readonly (readonly BudgetLine[])[];

/** Groups that are told one by one, and those of sheets that have many. */
interface Told {
  readonly single: Groups;
  /** By sheet: it tells its lines apart by something that is not read. */
  readonly many: readonly Groups[];
}

/** Lines that share an account. */
export interface RepeatedLines {
  /** Lines of the same account by the same description. */
  readonly repeated: Told;
  /** Accounts, coded by cost centre and subjective, that several descriptions share. */
  readonly shared: Told;
}

/** Beyond so many groups on a sheet there is one cause for them all. */
const MOST_TOLD = 20;

/** Finds the lines of one account; of those without a cost centre stream and service stand for it. */
export function repeatedLines(lines: readonly BudgetLine[]): RepeatedLines {
  const accounts = gatherSeveral(lines, accountKey);
  return {
    repeated: toldOf(accounts.flatMap((own) => gatherSeveral(own, ({ description }) => foldName(description)))),
    shared: toldOf(accounts.filter((own) => own.some(isCoded) && new Set(own.map(({ description }) => foldName(description))).size > 1)),
  };
}

function toldOf(groups: Groups): Told {
  const sheets = [...grouped(groups, ([first]) => first?.at.table).values()];
  return { single: sheets.filter((own) => own.length <= MOST_TOLD).flat(), many: sheets.filter((own) => own.length > MOST_TOLD) };
}

/** The lines that are there again with every figure and every word the same: copies, whose money is counted twice. */
export function copiesAmong(groups: Groups): ReadonlySet<BudgetLine> {
  return new Set(groups.flatMap((own) => gatherSeveral(own, contentOf).flatMap(([, ...copies]) => copies)));
}

function contentOf(line: BudgetLine): string {
  const { original, virement, supplementary, statedCurrent, budgetToDate, actualToDate, commitments, forecast, previousForecast, statedVariance } = line;
  const figures = [original, virement, supplementary, statedCurrent, budgetToDate, actualToDate, commitments, forecast, previousForecast, statedVariance];
  return [...figures, line.explanation, line.cause, line.recurrence, line.action].join('\u0000');
}

function isCoded({ costCentre, subjective }: BudgetLine): boolean {
  return costCentre.trim() !== '' && subjective.trim() !== '';
}

function accountKey({ directorate, stream, service, costCentre, subjective, group, nature }: BudgetLine): string {
  const centre = foldName(costCentre);
  const held = centre === '' ? `${foldName(stream)}\u0000${foldName(service)}` : centre;
  const account = foldName(subjective);
  return `${foldName(directorate)}\u0000${held}\u0000${account === '' ? (group ?? nature) : account}`;
}
