import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, difference, inPounds, pounds, sum, toPence } from '../../model/money';
import type { PayrollRecord, Post } from '../../model/post';
import { ONE, type Quantity, times } from '../../model/quantity';
import { type RowSource, placeOf } from '../../model/source';
import { type PaidPost, keyOfPost, namePost } from './paidPosts';
import type { Scale } from './payOutsideGrade';
import { isBeyond, pointOf } from './salaryOf';
import { establishmentWords } from './words';

/**
 * EST-07, second half: a salary more than a pound from both the point's and the point's times the FTE. The amount is
 * what the FTE costs in a full year at that salary more than at its point.
 */
export function salaryNotOfPoint(posts: readonly PaidPost[], scale: Scale): Finding[] {
  return posts.flatMap((unit) => {
    const own = unit.rows.map(({ costed }) => costed.post);
    return [...found(own, unit, scale, 'establishment'), ...found(unit.records, unit, scale, 'payroll')];
  });
}

interface Apart {
  readonly at: RowSource[];
  readonly costs: Pence[];
  readonly salary: Pence;
  readonly point: Pence;
}

function found(rows: readonly (Post | PayrollRecord)[], unit: PaidPost, scale: Scale, where: 'establishment' | 'payroll'): Finding[] {
  const apart = new Map<string, Apart>();
  for (const row of rows) {
    const point = scale.salaries.onScale({ ...row, grade: row.grade === '' ? unit.post.grade : row.grade });
    if (row.salary === null || point === null || !isBeyond(row.salary, inPounds(point))) continue;
    if (row.fte !== null && !isBeyond(row.salary, times(inPounds(point), row.fte))) continue;
    const key = `${pointOf(row.scp)} at ${row.salary}`;
    const entry = apart.get(key) ?? { at: [], costs: [], salary: row.salary, point };
    entry.at.push(row.at);
    entry.costs.push(dearerBy(row.salary, point, row.fte ?? ONE, scale));
    apart.set(key, entry);
  }
  return [...apart].map(([key, entry]) => reported(key, entry, unit, where));
}

function dearerBy(salary: Pence, point: Pence, fte: Quantity, { payYear }: Scale): Pence {
  const cost = (each: Pence): Pence => toPence(payYear.costOf(times(fte, inPounds(each)), { from: null, to: null }));
  return difference(cost(salary), cost(point));
}

function reported(key: string, { at, costs, salary, point }: Apart, { post, stream }: PaidPost, where: 'establishment' | 'payroll'): Finding {
  const [amount, subject, [scp = '']] = [sum(costs), namePost(post), key.split(' at ')];
  const { message, advice } = establishmentWords['EST-07'].salary;
  return {
    id: 'EST-07',
    key: keyOf('EST-07', ...keyOfPost(post, stream), where, key),
    severity: severityOf(amount),
    basis: 'full year',
    at: placeOf(at, 'salary'),
    subject,
    amount,
    tolerance: pounds(1),
    message: message({ where, post: subject, scp, salary, point, rows: at.length, amount }),
    advice,
  };
}
