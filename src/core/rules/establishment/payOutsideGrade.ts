import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, difference, inPounds, size, sum, toPence } from '../../model/money';
import type { PayrollRecord, Post } from '../../model/post';
import { present } from '../../model/present';
import { NIL, type Quantity, greater, times } from '../../model/quantity';
import { type RowSource, placeOf } from '../../model/source';
import type { GradePoints, GradeScale } from './gradeScale';
import { type PaidPost, keyOfPost, namePost } from './paidPosts';
import type { PayYear } from './payYear';
import { type Salaries, pointOf } from './salaryOf';
import { establishmentWords } from './words';

/** The pay scale of the workbook as EST-07 asks it. */
export interface Scale {
  readonly grades: GradeScale;
  readonly salaries: Salaries;
  readonly payYear: PayYear;
}

/**
 * EST-07, first half: a spine point outside the grade of the post, on the establishment or on the payroll. The amount
 * is what the FTE costs in a full year at that point more than at the nearest point of the grade. People on a point
 * that their post states itself are not said twice; grades the scale does not know are under Not checked.
 */
export function payOutsideGrade(posts: readonly PaidPost[], scale: Scale): Finding[] {
  return posts.flatMap((unit) => {
    const own = unit.rows.map(({ costed }) => costed.post);
    const stated = new Set(own.map(({ scp }) => pointOf(scp)));
    const people = unit.records.filter(({ scp }) => !stated.has(pointOf(scp)));
    return [...found(own, unit, scale, 'establishment'), ...found(people, unit, scale, 'payroll')];
  });
}

type Rows = readonly (Post | PayrollRecord)[];

function found(rows: Rows, unit: PaidPost, scale: Scale, where: 'establishment' | 'payroll'): Finding[] {
  const byPoint = new Map<string, { readonly at: RowSource[]; readonly costs: Pence[]; readonly grade: string; readonly points: GradePoints }>();
  for (const row of rows) {
    const grade = unit.post.grade === '' ? row.grade : unit.post.grade;
    const [points, scp, paid] = [scale.grades(grade), pointOf(row.scp), scale.salaries.onScale({ ...row, grade })];
    if (points === undefined || paid === null || points.some((point) => point.scp === scp)) continue;
    const entry = byPoint.get(scp) ?? { at: [], costs: [], grade, points };
    entry.at.push(row.at);
    entry.costs.push(dearerBy(paid, points, row.fte ?? NIL, scale.payYear));
    byPoint.set(scp, entry);
  }
  return [...byPoint].map(([scp, { at, costs, grade, points }]): Finding => {
    const [amount, subject] = [sum(costs), namePost(unit.post)];
    const { message, advice } = establishmentWords['EST-07'];
    const [lowest, highest] = [points[0].scp, highestOf(points).scp];
    return {
      id: 'EST-07',
      key: keyOf('EST-07', ...keyOfPost(unit.post, unit.stream), `scp ${scp}`),
      severity: severityOf(amount),
      basis: 'full year',
      at: placeOf(at, 'scp'),
      subject,
      amount,
      tolerance: null,
      message: message({ where, post: subject, grade, scp, lowest, highest, rows: at.length, amount }),
      advice,
    };
  });
}

/** A year at the point paid less a year at the nearest point of the grade. */
function dearerBy(paid: Pence, points: GradePoints, fte: Quantity, payYear: PayYear): Pence {
  const [nearest] = points.map(({ salary }) => salary).sort((a, b) => size(difference(a, paid)) - size(difference(b, paid)));
  const share = greater(fte, NIL);
  const cost = (salary: Pence): Pence => toPence(payYear.costOf(times(share, inPounds(salary)), { from: null, to: null }));
  return difference(cost(paid), cost(present(nearest, 'point of a grade')));
}

function highestOf(points: GradePoints): GradePoints[number] {
  return present(points.at(-1), 'point of a grade');
}
