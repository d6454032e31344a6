import type { StreamEstablishment } from '../../../core/model/establishment';
import { type Finding, keyOf } from '../../../core/model/finding';
import { inPounds, opposite, sum, toPence } from '../../../core/model/money';
import { isNil, over } from '../../../core/model/quantity';
import type { Review } from '../../../core/model/review';
import { sayNumber } from '../../../core/model/wording';
import { poundsBeside } from '../figures';
import { showPlace } from '../showPlace';
import type { Working } from '../shownReview';
import { type StepsOf, step } from './step';

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
    step('Approved posts, full cost', poundsBeside(fullCost)),
    step('Less vacancy allowance', poundsBeside(opposite(vacancyAllowance))),
    step('Cost of posts', poundsBeside(cost)),
    step('Employees budget', poundsBeside(budget), showPlace(at)),
  ];
}

function projectionSteps(stream: StreamEstablishment | undefined, at: Finding['at']): readonly Working[] {
  const forecast = stream?.forecast ?? null;
  if (stream === undefined || forecast === null) return [];
  const { fullCost, posts, over: excess, payProjection } = stream;
  const vacant = sum(posts.filter(({ compared }) => compared).map(({ vacantCost }) => vacantCost));
  return [
    step('Approved posts, full cost', poundsBeside(fullCost)),
    step('Less dated vacant months', poundsBeside(opposite(vacant))),
    step('Paid above approved', poundsBeside(sum(excess.map(({ amount }) => amount)))),
    step('Pay from the posts', poundsBeside(payProjection)),
    step('Employees forecast', poundsBeside(forecast), showPlace(at)),
  ];
}

function overSteps(found: StreamEstablishment['over'][number] | undefined): readonly Working[] {
  if (found === undefined) return [];
  const { paidFte, approvedFte, excessFte, amount, at } = found;
  const each = isNil(excessFte) ? null : toPence(over(inPounds(amount), excessFte));
  return [
    step('FTE paid', sayNumber(paidFte)),
    step('FTE approved', sayNumber(approvedFte), showPlace(at)),
    step('FTE above approved', sayNumber(excessFte)),
    ...(each === null ? [] : [step('Cost of one, with on-costs', poundsBeside(each))]),
  ];
}
