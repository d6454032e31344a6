import type { Answers } from '../model/answers';
import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import { difference, sum } from '../model/money';
import { present } from '../model/present';
import type { WhatIf } from '../model/rechargeResult';
import type { Review } from '../model/review';
import type { Scenario, ScenarioChange, ScenarioResult } from '../model/scenario';
import { type ToReview, review } from '../review';
import { measuresOf } from '../rules/claims/measures';
import { type ChargesInAll, chargesInAll } from '../rules/recharge/chargesInAll';
import { entriesOf, whatIf } from '../rules/recharge/whatIf';
import { compareRuns, recordOf } from '../rules/responses/compareRuns';
import { changeReading } from './changeReading';
import { changedFigures } from './changedFigures';
import { councilEffect } from './councilEffect';

/** What a workbook is reviewed from. */
export type Reading = ToReview;

/** The base, and each scenario against it. */
export interface Scenarios {
  readonly base: Review;
  readonly results: readonly ScenarioResult[];
}

/**
 * What if (rules, section 7): each scenario reviewed beside the base, with the shift by recipient, the effects, every
 * figure that would be another, the claims that flip and the findings that come and go. Never edits what was read.
 */
export function runScenarios(reading: Reading, scenarios: readonly Scenario[]): Scenarios {
  const base = review(reading);
  return { base, results: scenariosAgainst(base, reading, scenarios) };
}

/** Each scenario against a review that was made of the same reading. */
export function scenariosAgainst(base: Review, reading: Reading, scenarios: readonly Scenario[]): readonly ScenarioResult[] {
  if (scenarios.length === 0) return [];
  const known = withCharges(base, reading);
  return scenarios.map((scenario) => against(known, reading, scenario));
}

interface ReviewedCharges {
  readonly review: Review;
  readonly charges: ChargesInAll;
}

function withCharges(result: Review, { tables, policy }: Reading): ReviewedCharges {
  return { review: result, charges: chargesInAll({ tables, policy, zeroBase: result.zeroBase }) };
}

function against(base: ReviewedCharges, reading: Reading, scenario: Scenario): ScenarioResult {
  const { tables, policy, unanswered } = changeReading(reading, scenario);
  const compared = scenario.changes.some(isPopulation) ? withoutWhatIfs(base.review) : base.review;
  const claims = compared.claims ?? [];
  const changed = { ...reading, tables: { ...tables, claims: claims.map(({ claim }) => claim) }, policy };
  const would = withCharges(review(changed), changed);
  const [atPrice, pools] = [shiftBetween('atPrice', base.charges, would.charges), shiftBetween('shared', base.charges, would.charges)];
  const results = would.review.claims ?? [];
  return {
    scenario,
    unanswered,
    atPrice,
    pools,
    control: would.charges.shared.length === 0 ? null : difference(sum(would.charges.shared.map(({ charge }) => charge)), would.charges.poolCost),
    council: councilEffect({ atPrice, pools, was: base.review.monitoring.total.variance, would: would.review.monitoring.total.variance }),
    figures: changedFigures(measuresOf(compared), measuresOf(scenario.changes.some(isPopulation) ? withoutWhatIfs(would.review) : would.review)),
    flips: claims.flatMap((claim, index) => {
      const { result } = present(results[index], claim.claim.statement);
      return result === claim.result ? [] : [{ base: claim, scenario: result }];
    }),
    findings: findingsBetween(compared.findings, would.review.findings, policy.asAt),
  };
}

function isPopulation(change: ScenarioChange): boolean {
  return change.kind === 'setting' && /^recharge\.population$/i.test(change.name);
}

/**
 * Where a scenario charges another population, what charging it would bring is asked already: the standing what-ifs, and
 * the claims about them, are not compared.
 */
function withoutWhatIfs(given: Review): Review {
  const left = (given.claims ?? []).filter(({ claim }) => !IS_WHAT_IF.test(claim.measure));
  const about = new Set((given.claims ?? []).filter(({ claim }) => IS_WHAT_IF.test(claim.measure)).map(({ claim }) => claim.measure.trim()));
  return {
    ...given,
    claims: left,
    recharge: given.recharge === null ? null : { ...given.recharge, whatIfs: [] },
    findings: given.findings.filter(({ id, subject }) => id !== 'GOV-07' || !about.has(subject)),
  };
}

const IS_WHAT_IF = /^\s*what[\s-]?if\s*:/i;

function findingsBetween(base: readonly Finding[], would: readonly Finding[], asAt: Day): ScenarioResult['findings'] {
  const forward = compareRuns(would, NO_ANSWERS, recordOf(base, asAt));
  return { new: forward.new, cleared: compareRuns(base, NO_ANSWERS, recordOf(would, asAt)).new, staying: forward.repeated.length };
}

const NO_ANSWERS: Answers = { open: [], accepted: [], returned: [], noted: [], cleared: [] };

/** null when nothing is charged that way on either side. */
function shiftBetween(way: 'atPrice' | 'shared', was: ChargesInAll, would: ChargesInAll): WhatIf | null {
  if (was[way].length === 0 && would[way].length === 0) return null;
  return whatIf({
    name: way === 'atPrice' ? 'charges at the rate card' : 'charges of the pools',
    reading: '',
    entries: [...entriesOf('base', was[way]), ...entriesOf('scenario', would[way])],
    providers: would.providers,
    extraCost: difference(would.poolCost, was.poolCost),
  });
}
