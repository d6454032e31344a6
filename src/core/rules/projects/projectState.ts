import { NO_MONEY, type Pence, pence, sum } from '../../model/money';
import type { Project } from '../../model/project';
import { yearOfField } from '../../model/yearField';

const CLOSED = /^(closed|complete|completed|finished|done|implemented|delivered|ended)\b/i;
const DROPPED = /^(cancelled|canceled|withdrawn|abandoned|stopped|rejected)\b/i;

/** A project that is still to be done: neither finished nor dropped. */
export function isOpen(project: Project): boolean {
  return !CLOSED.test(project.status) && !isDropped(project);
}

/** A project that will not be done. */
export function isDropped({ status }: Project): boolean {
  return DROPPED.test(status);
}

/** Approved to spend, by its own column, else by its status. */
export function isApproved({ approved, status }: Project): boolean {
  return approved ?? /^approved\b/i.test(status);
}

/** An ICT project, by its own column, else by its stream. */
export function isIct({ ict, stream }: Project): boolean {
  return ict ?? /\b(ict|it)\b/i.test(stream);
}

/** Its money is there, as the register says; "Part funded" and "Unfunded" are not. */
export function isFunded({ fundingStatus }: Project): boolean {
  return /^(fully funded|funded|in budget|yes|y)\b/i.test(fundingStatus);
}

/** Capital and revenue of one year, pence. */
export function moneyIn({ capital, revenue }: Project, year: number): Pence {
  return sum([capital.get(year) ?? NO_MONEY, revenue.get(year) ?? NO_MONEY]);
}

/** Capital and revenue of all years, pence. */
export function moneyOf({ capital, revenue }: Project): Pence {
  return sum([...capital.values(), ...revenue.values()]);
}

/** What it is known to cost besides its money by year: bought or ordered, else its project management, whichever is more. */
export function knownCost({ committed, projectManagementCost }: Project): Pence {
  return pence(Math.max(committed ?? 0, projectManagementCost ?? 0));
}

/** The business key of a project; the same name in two directorates is two projects. */
export function keyOfProject({ directorate, project }: Project): readonly string[] {
  return directorate.trim() === '' ? [project] : [directorate, project];
}

/** Whether its sheet has the column: a blank cell of a column that is there was left blank. */
export function hasColumn({ at }: Project, field: keyof Project): boolean {
  return at.table.columns.has(field);
}

/** Whether its sheet has a column of money for any year. */
export function givesYears({ at }: Project): boolean {
  return [...at.table.columns.keys()].some((name) => yearOfField('capital', name) !== null || yearOfField('revenue', name) !== null);
}
