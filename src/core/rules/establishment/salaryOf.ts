import type { RateUsed } from '../../model/establishment';
import { type Pence, inPounds, pounds } from '../../model/money';
import { yearLabel } from '../../model/period';
import type { Policy } from '../../model/policy';
import type { PayPoint, Post } from '../../model/post';
import { ONE, type Quantity, compare, magnitude, minus, times } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import { NJC_PAY_POINTS, type NjcSpine } from './packs/njcPayPoints';

/** A post's full-time annual salary and where it came from, or what is missing. */
export interface SalaryFound {
  readonly salary: Pence | null;
  readonly from: 'post' | 'pay scale' | 'rule pack' | null;
  readonly missing: string;
}

/** What a row says of its pay. */
export type PayStated = Pick<Post, 'salary' | 'scp' | 'grade' | 'fte'>;

export interface Salaries {
  readonly of: (row: PayStated) => SalaryFound;
  /** The salary of the row's point in the workbook's pay scale, whatever salary it states; null when it has none. */
  readonly onScale: (row: PayStated) => Pence | null;
  /** The pay points behind salaries found in these ways, for the list of rates used. */
  readonly used: (ways: ReadonlySet<SalaryFound['from']>) => readonly RateUsed[];
}

/**
 * Salaries of posts: the post's own column, else its point in the workbook's Pay scale, else the national spine. A
 * salary that is the point's times the FTE is what a part-timer gets, so the point's is the full-time one.
 */
export function salariesFrom(payScale: readonly PayPoint[], policy: Policy): Salaries {
  const points = byPoint(payScale);
  const year = { ...policy.year, startsIn: policy.oncost.pack ?? policy.year.startsIn };
  const spine = NJC_PAY_POINTS.find(({ startsIn }) => startsIn === year.startsIn);
  const known = new Map<string, SalaryFound | null>();
  const scaleOf = (row: PayStated): SalaryFound | null => {
    const key = `${row.scp}|${row.grade}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const scale = onScale(points.get(pointOf(row.scp)) ?? [], row, pointOf(row.scp));
    known.set(key, scale);
    return scale;
  };
  return {
    of: (row) => {
      const scale = scaleOf(row);
      if (row.salary !== null) return isActualPay(row, scale?.salary ?? null) && scale !== null ? scale : { salary: row.salary, from: 'post', missing: '' };
      const scp = pointOf(row.scp);
      if (scp === '') return lacking('no salary and no SCP');
      return scale ?? onSpine(spine, scp) ?? lacking(`no salary, and no pay point for SCP ${scp}`);
    },
    onScale: (row) => scaleOf(row)?.salary ?? null,
    used: (ways) => [
      ...(ways.has('pay scale') ? [scaleUsed(payScale)] : []),
      ...(ways.has('rule pack') && spine !== undefined ? [spineUsed(spine, yearLabel(year))] : []),
    ],
  };
}

function lacking(missing: string): SalaryFound {
  return { salary: null, from: null, missing };
}

/** "21" for "SCP 21", "021" and "21.0"; other texts are matched as names. */
export function pointOf(scp: string): string {
  const number = /^(?:scp|point)?\s*0*(\d+)(?:\.0*)?$/i.exec(scp.trim());
  return number?.[1] ?? sameName(scp);
}

function byPoint(payScale: readonly PayPoint[]): ReadonlyMap<string, readonly PayPoint[]> {
  const points = new Map<string, PayPoint[]>();
  for (const point of payScale) {
    const scp = pointOf(point.scp);
    const same = points.get(scp);
    if (same === undefined) points.set(scp, [point]);
    else same.push(point);
  }
  return points;
}

/** True when the salary stated is the point's for the row's FTE and not the point's itself, to the pound (rules, EST-07). */
export function isActualPay({ salary, fte }: PayStated, point: Pence | null): boolean {
  if (salary === null || point === null || fte === null) return false;
  return isBeyond(salary, inPounds(point)) && !isBeyond(salary, times(inPounds(point), fte));
}

/** True when a salary is more than a pound from what it is held against (rules, EST-07). */
export function isBeyond(salary: Pence, held: Quantity): boolean {
  return compare(magnitude(minus(inPounds(salary), held)), ONE) > 0;
}

/** A point listed under several grades takes the post's grade; two salaries for one point are never guessed between. */
function onScale(points: readonly PayPoint[], row: PayStated, scp: string): SalaryFound | null {
  const ofGrade = points.filter(({ grade }) => sameName(grade) === sameName(row.grade));
  const salaries = new Set((ofGrade.length > 0 ? ofGrade : points).map(({ salary }) => salary));
  const [salary] = salaries;
  if (salary === undefined) return null;
  return salaries.size > 1 ? lacking(`SCP ${scp} has ${salaries.size} salaries in the pay scale`) : { salary, from: 'pay scale', missing: '' };
}

function onSpine(spine: NjcSpine | undefined, scp: string): SalaryFound | null {
  if (spine === undefined || !/^\d+$/.test(scp)) return null;
  const annual = spine.annual[Number(scp) - spine.first];
  return annual === undefined ? null : { salary: pounds(annual), from: 'rule pack', missing: '' };
}

function scaleUsed(payScale: readonly PayPoint[]): RateUsed {
  const { sheet, cells } = placeOf(payScale.map(({ at }) => at), 'salary');
  return { name: 'Pay points', value: 'pay scale of the workbook', source: `workbook, ${sheet} ${cells}` };
}

function spineUsed({ first, annual, sources }: NjcSpine, year: string): RateUsed {
  const value = `national (NJC) pay spine ${year}, SCP ${first} to ${first + annual.length - 1}`;
  return { name: 'Pay points', value, source: `rule pack ${year}: ${sources.join(', ')}` };
}
