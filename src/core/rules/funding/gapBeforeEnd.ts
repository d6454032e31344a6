import { type Finding, severityOf } from '../../model/finding';
import type { FundingEnd, TimeLimitedMoney } from '../../model/funding';
import type { FundingLine } from '../../model/fundingLine';
import { type Pence, pounds } from '../../model/money';
import { financialYear, yearLabel } from '../../model/period';
import type { Policy } from '../../model/policy';
import { type Place, placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { yearField } from '../../model/yearField';
import { hasPassed, isWithin } from './monthsLeft';
import { endIsUnrecorded } from './notRecorded';
import { fundingWords } from './words';

/** What may be found of a gap without anybody deciding anything. */
const TOLERANCE = pounds(1);

/**
 * FND-01: money ends within the months of the setting and more than a pound of what it pays for is not yet released:
 * target (else the money of its last year) less released. Red within the shorter setting or from £100,000; a full year,
 * from the day after (rules, section 5). Money that has ended is held to a stated target only.
 */
export function gapBeforeEnd(money: readonly TimeLimitedMoney[], policy: Policy): Finding[] {
  return money.flatMap((each) => {
    const { end, target, gap } = each;
    if (end === null || target === null || gap === null || gap <= TOLERANCE || !isTested(each, end, policy)) return [];
    return [tell({ ...each, end, target, gap }, policy)];
  });
}

function isTested(money: TimeLimitedMoney, { left }: FundingEnd, { funding }: Policy): boolean {
  return isWithin(left, funding.months) && !endedUntested(money) && !endIsUnrecorded(money);
}

/** Money that has ended with no stated target: nobody said that what it paid for goes on. */
export function endedUntested({ end, targetStated }: TimeLimitedMoney): boolean {
  return end !== null && hasPassed(end.left) && !targetStated;
}

interface WithGap extends TimeLimitedMoney {
  readonly end: FundingEnd;
  readonly target: Pence;
  readonly gap: Pence;
}

function tell(money: WithGap, { year: { firstMonth }, funding: { months, redMonths } }: Policy): Finding {
  const { name, end, target, targetStated, released, gap, releases } = money;
  const { message, advice } = fundingWords['FND-01'];
  const services = releases.filter((release) => release.released !== 0).length;
  const targetYear = targetStated ? '' : yearLabel(financialYear(end.year, firstMonth));
  return toldFinding({
    id: 'FND-01',
    key: [name],
    basis: 'full year',
    at: placeOfTarget(money),
    subject: name,
    amount: gap,
    tolerance: TOLERANCE,
    severity: severityOf(gap, isWithin(end.left, redMonths)),
    message: message({ name, on: end.on, left: end.left, target, targetYear, released, gap, services, months, redMonths }),
    advice,
  });
}

function placeOfTarget({ rows, byYear }: TimeLimitedMoney): Place {
  const withTarget = rows.filter(({ releaseTarget }) => releaseTarget !== null);
  if (withTarget.length > 0) return placeOf(placesOf(withTarget), 'releaseTarget');
  const lastColumn = [...byYear].reduce((so, [year, amount]) => (amount === 0 ? so : yearField('amount', year)), 'name');
  return placeOf(placesOf(rows.filter(({ amounts }) => amounts.size > 0)), lastColumn);
}

function placesOf(rows: readonly FundingLine[]): readonly FundingLine['at'][] {
  return rows.map(({ at }) => at);
}
