import type { RateUsed } from '../../model/establishment';
import { type Pence, pounds } from '../../model/money';
import { yearLabel } from '../../model/period';
import type { Policy } from '../../model/policy';
import type { PayPoint, Post } from '../../model/post';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import { NJC_PAY_POINTS, type NjcSpine } from './packs/njcPayPoints';

/** A post's full-time annual salary and where it came from, or what is missing. */
export interface SalaryFound {
  readonly salary: Pence | null;
  readonly from: 'post' | 'pay scale' | 'rule pack' | null;
  readonly missing: string;
}

export interface Salaries {
  readonly of: (post: Post) => SalaryFound;
  /** The pay points behind salaries found in these ways, for the list of rates used. */
  readonly used: (ways: ReadonlySet<SalaryFound['from']>) => readonly RateUsed[];
}

/** Salaries of posts: the post's own column, else its point in the workbook's Pay scale, else the national spine. */
export function salariesFrom(payScale: readonly PayPoint[], policy: Policy): Salaries {
  const points = byPoint(payScale);
  const year = { ...policy.year, startsIn: policy.oncost.pack ?? policy.year.startsIn };
  const spine = NJC_PAY_POINTS.find(({ startsIn }) => startsIn === year.startsIn);
  return {
    of: (post) => {
      if (post.salary !== null) return { salary: post.salary, from: 'post', missing: '' };
      const scp = pointOf(post.scp);
      if (scp === '') return lacking('no salary and no SCP');
      return onScale(points.get(scp) ?? [], post, scp) ?? onSpine(spine, scp) ?? lacking(`no salary, and no pay point for SCP ${scp}`);
    },
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
function pointOf(scp: string): string {
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

/** A point listed under several grades takes the post's grade; two salaries for one point are never guessed between. */
function onScale(points: readonly PayPoint[], post: Post, scp: string): SalaryFound | null {
  const ofGrade = points.filter(({ grade }) => sameName(grade) === sameName(post.grade));
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
