import { type Pence, inPounds, toPence } from '../../model/money';
import type { PayrollRecord } from '../../model/post';
import { NIL, ONE, type Quantity, compare, greater, over, plus, times, total } from '../../model/quantity';
import type { PaidPost } from './paidPosts';
import type { PayYear } from './payYear';
import type { Salaries } from './salaryOf';

/** What a record of the payroll costs in a full year with on-costs, exact pounds; null without FTE or salary. */
export type CostOfRecord = (record: PayrollRecord) => Quantity | null;

interface Paying {
  readonly payYear: PayYear;
  readonly salaries: Salaries;
  readonly posts: readonly PaidPost[];
}

/**
 * The cost of each record for a full year: National Insurance once on all that a person is paid and shared by FTE
 * (rules, section 2). The salary is the record's own, else its point's, else that of the post.
 */
export function costOfRecords(payroll: readonly PayrollRecord[], { payYear, salaries, posts }: Paying): CostOfRecord {
  const ofPost = new Map(posts.flatMap(({ records, rows }) => records.map((record) => [record, rows[0]?.costed.salary ?? null] as const)));
  const salaryOf = (record: PayrollRecord): Pence | null => salaries.of(record).salary ?? ofPost.get(record) ?? null;
  const people = peopleOf(payroll, salaryOf);
  const whole = { from: null, to: null };
  return (record) => {
    const work = workOf(record, salaryOf(record));
    if (work === null) return null;
    const person = people.get(keyOfPerson(record));
    if (person !== undefined && compare(person.fte, ONE) <= 0) return times(over(work.fte, person.fte), payYear.costOf(person.pay, whole));
    const count = greater(work.fte, ONE);
    return times(count, payYear.costOf(over(work.pay, count), whole));
  };
}

/** What some records cost together, rounded once; null when none of them can be costed. */
export function costOfAll(records: readonly PayrollRecord[], costOf: CostOfRecord): Pence | null {
  const costs = records.flatMap((record) => costOf(record) ?? []);
  return costs.length === 0 ? null : toPence(total(costs));
}

/** FTE and its pay for a full year, exact pounds. */
interface Work {
  readonly fte: Quantity;
  readonly pay: Quantity;
}

/** What one record is paid for; null without FTE above nil or without salary. */
function workOf({ fte }: PayrollRecord, salary: Pence | null): Work | null {
  return fte === null || salary === null || compare(fte, NIL) <= 0 ? null : { fte, pay: times(fte, inPounds(salary)) };
}

function peopleOf(payroll: readonly PayrollRecord[], salaryOf: (record: PayrollRecord) => Pence | null): ReadonlyMap<string, Work> {
  const people = new Map<string, Work>();
  for (const record of payroll) {
    const [key, work] = [keyOfPerson(record), workOf(record, salaryOf(record))];
    if (key === '' || work === null) continue;
    const so = people.get(key) ?? { fte: NIL, pay: NIL };
    people.set(key, { fte: plus(so.fte, work.fte), pay: plus(so.pay, work.pay) });
  }
  return people;
}

function keyOfPerson({ employeeId }: PayrollRecord): string {
  return employeeId.trim().toLowerCase();
}
