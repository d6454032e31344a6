import type { StreamEstablishment } from '../../../core/model/establishment';
import { type Finding, keyOf } from '../../../core/model/finding';
import { inPounds, opposite, sum, toPence } from '../../../core/model/money';
import { isNil, over } from '../../../core/model/quantity';
import type { Review } from '../../../core/model/review';
import { sayNumber } from '../../../core/model/wording';
import { poundsBeside } from '../figures';
import { showPlace } from '../showPlace';
import type { Working } from '../shownReview';
import type { StepsOf } from './workingsOf';

/** The steps of the rules on posts and pay, by rule. */
export function establishmentWorkings({ establishment }: Review): readonly (readonly [string, StepsOf])[] {
  const streams = establishment?.streams ?? [];
  const byKey = new Map(['EST-01', 'EST-13'].flatMap((rule) => streams.map((stream) => [keyOf(rule, stream.directorate, stream.stream), stream] as const)));
  const overs = new Map(streams.flatMap((stream) => stream.over).map((each) => [placeKey(each.at), each]));
  return [
    ['EST-01', ({ key, at }) => costSteps(byKey.get(key), at)],
    ['EST-13', ({ key, at }) => projectionSteps(byKey.get(key), at)],
    ['EST-03', ({ at }) => overSteps(overs.get(placeKey(at)))],
  ];
}

function placeKey({ file, sheet, cells }: Finding['at']): string {
  return [file, sheet, cells].join('\u0000');
}

function costSteps(stream: StreamEstablishment | undefined, at: Finding['at']): readonly Working[] {
  const budget = stream?.budget ?? null;
  if (stream === undefined || budget === null) return [];
  const { fullCost, vacancyAllowance, cost } = stream;
  return [
    { label: 'Approved posts, full cost', figure: poundsBeside(fullCost), place: null },
    { label: 'Less vacancy allowance', figure: poundsBeside(opposite(vacancyAllowance)), place: null },
    { label: 'Cost of posts', figure: poundsBeside(cost), place: null },
    { label: 'Employees budget', figure: poundsBeside(budget), place: showPlace(at) },
  ];
}

function projectionSteps(stream: StreamEstablishment | undefined, at: Finding['at']): readonly Working[] {
  const forecast = stream?.forecast ?? null;
  if (stream === undefined || forecast === null) return [];
  const { fullCost, posts, over: excess, payProjection } = stream;
  const vacant = sum(posts.filter(({ compared }) => compared).map(({ vacantCost }) => vacantCost));
  return [
    { label: 'Approved posts, full cost', figure: poundsBeside(fullCost), place: null },
    { label: 'Less dated vacant months', figure: poundsBeside(opposite(vacant)), place: null },
    { label: 'Paid above approved', figure: poundsBeside(sum(excess.map(({ amount }) => amount))), place: null },
    { label: 'Pay from the posts', figure: poundsBeside(payProjection), place: null },
    { label: 'Employees forecast', figure: poundsBeside(forecast), place: showPlace(at) },
  ];
}

function overSteps(found: StreamEstablishment['over'][number] | undefined): readonly Working[] {
  if (found === undefined) return [];
  const { paidFte, approvedFte, excessFte, amount, at } = found;
  const each = isNil(excessFte) ? null : toPence(over(inPounds(amount), excessFte));
  return [
    { label: 'FTE paid', figure: sayNumber(paidFte), place: null },
    { label: 'FTE approved', figure: sayNumber(approvedFte), place: showPlace(at) },
    { label: 'FTE above approved', figure: sayNumber(excessFte), place: null },
    ...(each === null ? [] : [{ label: 'Cost of one, with on-costs', figure: poundsBeside(each), place: null }]),
  ];
}
