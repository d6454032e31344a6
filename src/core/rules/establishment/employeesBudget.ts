import { NO_MONEY, type Pence, sum } from '../../model/money';
import type { MonitoredLine, Monitoring, StreamPosition } from '../../model/monitoring';
import { type Place, placeOf } from '../../model/source';
import { type NamedStream, namedStream } from './streamOfPost';

/** What a stream's budget says of pay: B and F of the pay bridge with their cells, and agency apart. */
export interface EmployeesBudget {
  /** null when the stream has no employees line of this kind. */
  readonly pay: { readonly budget: Pence; readonly forecast: Pence; readonly budgetAt: Place; readonly forecastAt: Place } | null;
  readonly agency: Pence;
  /** Where the agency forecast stands; null without agency lines. */
  readonly agencyAt: Place | null;
  /** The lines of pay, for those who look at cost centres and the ledger. */
  readonly lines: readonly MonitoredLine[];
}

/** A stream with its employees budget. */
export interface BudgetedPay extends EmployeesBudget {
  readonly stream: NamedStream;
}

/** A stream without a budget. */
export const NO_EMPLOYEES: EmployeesBudget = { pay: null, agency: NO_MONEY, agencyAt: null, lines: [] };

const AGENCY = /\b(agency|agencies|contractors?|interims?)\b/i;
const AGENCY_GROUPS: ReadonlySet<string | null> = new Set(['Employees', 'Third Party Payments', 'Supplies and Services', null]);
const NOT_POSTS = /\b(overtime|training|redundanc(y|ies))\b|(pension|superannuation)s?\b.*\b(deficit|strain)|\b(deficit|strain)\b.*\b(pension|superannuation)/i;

/** The employees budget of every stream, in the order of the budget. */
export function budgetedPay({ streams }: Monitoring): BudgetedPay[] {
  return streams.map((each) => ({ stream: namedStream(each.stream, each.directorate), ...employeesBudget(each) }));
}

/**
 * Budget and forecast of the employees lines that pay posts: those of CIPFA's group Employees, less agency, overtime,
 * training, redundancy and pension deficit or strain, told by the words of the line (rules, section 2). Agency is the
 * forecast of the stream's agency, contractor and interim lines.
 */
export function employeesBudget({ lines }: StreamPosition): EmployeesBudget {
  const agency = lines.filter(isAgency);
  const apart = new Set(agency);
  const pay = lines.filter((each) => each.line.group === 'Employees' && !apart.has(each) && !NOT_POSTS.test(wordsOf(each)));
  return {
    pay: pay.length === 0 ? null : payOf(pay),
    agency: agency.length === 0 ? NO_MONEY : sum(agency.map(({ forecast }) => forecast)),
    agencyAt: agency.length === 0 ? null : placeOf(agency.map(({ line }) => line.at), 'forecast'),
    lines: pay,
  };
}

function payOf(lines: readonly MonitoredLine[]): EmployeesBudget['pay'] {
  const rows = lines.map(({ line }) => line.at);
  const stated = rows[0]?.table.columns.has('current') === true ? 'current' : 'original';
  return {
    budget: sum(lines.map(({ current }) => current)),
    forecast: sum(lines.map(({ forecast }) => forecast)),
    budgetAt: placeOf(rows, stated),
    forecastAt: placeOf(rows, 'forecast'),
  };
}

function isAgency(each: MonitoredLine): boolean {
  const { group, nature } = each.line;
  return nature === 'expenditure' && AGENCY_GROUPS.has(group) && AGENCY.test(wordsOf(each));
}

function wordsOf({ line }: MonitoredLine): string {
  return `${line.description} ${line.subjective}`;
}
