import type { Funding, TimeLimitedMoney } from '../model/funding';
import { poundsOf, poundsOrNull } from './jsonValue';
import { yearsJson } from './yearsJson';

/** The funding section of REPORT.json, what ends first standing first; monthsLeft are whole months from the as-at date, nil once it has ended. */
export function fundingJson({ money }: Funding, firstMonth: number) {
  return money.map((each) => moneyJson(each, firstMonth));
}

function moneyJson({ name, stream, byYear, released, target, gap, end, releases }: TimeLimitedMoney, firstMonth: number) {
  return {
    name,
    stream,
    byYear: yearsJson(byYear, firstMonth),
    released: poundsOf(released),
    target: poundsOrNull(target),
    gap: poundsOrNull(gap),
    endsOn: end === null ? null : end.on,
    monthsLeft: end === null ? null : Math.max(0, end.left.whole),
    releases: releases.map((release) => ({ service: release.service, target: poundsOrNull(release.target), released: poundsOf(release.released), gap: poundsOrNull(release.gap) })),
  };
}

export type FundingJson = ReturnType<typeof fundingJson>;
