import { type Pence, inPounds, toPence } from '../../model/money';
import type { PayrollRecord } from '../../model/post';
import { NIL, ONE, type Quantity, compare, over, plus, times, total } from '../../model/quantity';
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
    const [{ fte }, salary] = [record, salaryOf(record)];
    if (fte === null || salary === null || compare(fte, NIL) <= 0) return null;
    const person = people.get(keyOfPerson(record));
    if (person !== undefined && compare(person.fte, ONE) <= 0) return times(over(fte, person.fte), payYear.costOf(person.pay, whole));
    return compare(fte, ONE) > 0 ? times(fte, payYear.costOf(inPounds(salary), whole)) : payYear.costOf(times(fte, inPounds(salary)), whole);
  };
}

/** What some records cost together, rounded once; null when none of them can be costed. */
export function costOfAll(records: readonly PayrollRecord[], costOf: CostOfRecord): Pence | null {
  const costs = records.flatMap((record) => costOf(record) ?? []);
  return costs.length === 0 ? null : toPence(total(costs));
}

interface Person {
  readonly fte: Quantity;
  readonly pay: Quantity;
}

function peopleOf(payroll: readonly PayrollRecord[], salaryOf: (record: PayrollRecord) => Pence | null): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const record of payroll) {
    const [{ fte }, key, salary] = [record, keyOfPerson(record), salaryOf(record)];
    if (key === '' || fte === null || salary === null || compare(fte, NIL) <= 0) continue;
    const so = people.get(key) ?? { fte: NIL, pay: NIL };
    people.set(key, { fte: plus(so.fte, fte), pay: plus(so.pay, times(fte, inPounds(salary))) });
  }
  return people;
}

function keyOfPerson({ employeeId }: PayrollRecord): string {
  return employeeId.trim().toLowerCase();
}
