import { grouped } from '../../model/grouped';
import { type Pence, byCodePoint } from '../../model/money';
import type { PayPoint } from '../../model/post';
import { pointOf } from './salaryOf';

/** The points of a grade by salary, lowest first. */
export type GradePoints = readonly [GradePoint, ...GradePoint[]];

interface GradePoint {
  readonly scp: string;
  readonly salary: Pence;
}

/** The points of each grade as the workbook's pay scale has them; undefined for a grade it does not know (a local one). */
export type GradeScale = (grade: string) => GradePoints | undefined;

/**
 * Grades of the pay scale with their points. A point with two grades belongs to those between them as well, grades
 * standing in the order of their highest point.
 */
export function gradeScale(payScale: readonly PayPoint[]): GradeScale {
  const ends = payScale.flatMap(({ grade, gradeTo, salary }) => [grade, gradeTo].map((name) => ({ key: gradeKey(name), salary }))).filter(({ key }) => key !== '');
  const highest = [...grouped(ends, ({ key }) => key)].map(([key, points]) => ({ key, salary: Math.max(...points.map(({ salary }) => salary)) }));
  const order = highest.sort((a, b) => a.salary - b.salary || byCodePoint(a.key, b.key)).map(({ key }) => key);
  const place = new Map(order.map((key, index) => [key, index]));
  const points: { readonly key: string; readonly scp: string; readonly salary: Pence }[] = [];
  for (const { grade, gradeTo, scp, salary } of payScale) {
    const from = place.get(gradeKey(grade)) ?? place.get(gradeKey(gradeTo));
    if (from === undefined) continue;
    const to = Math.max(from, place.get(gradeKey(gradeTo)) ?? from);
    for (const key of order.slice(from, to + 1)) points.push({ key, scp: pointOf(scp), salary });
  }
  const byGrade = grouped(points.sort((a, b) => a.salary - b.salary), ({ key }) => key);
  return (grade) => byGrade.get(gradeKey(grade));
}

/** "Sc6" for "Scale 6", "sc 6" and "SC6". */
function gradeKey(grade: string): string {
  return grade.toLowerCase().replace(/\bscale\b/g, 'sc').replace(/\bgrade\b/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
