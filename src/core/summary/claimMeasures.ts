import { type Quantity, compare, fraction, minus, total } from '../model/quantity';
import { inPounds } from '../model/money';
import { sameName } from '../model/wording';
import type { DraftFormula } from '../sheet/figure';
import { budgetKey } from './budgetTable';
import { countKey } from './countBlock';
import { fundingKey } from './fundingTable';
import type { Material } from './material';
import { payKey } from './payTable';
import { openKey } from './projectMoneyRows';
import { countTables, unitsOf } from './rechargeTables';
import { whatIfKey } from './whatIfRows';

/** A figure of the summary that a claim may name: its value, and the formula that leads to its cell. */
export interface ClaimMeasure {
  readonly value: Quantity;
  readonly formula: DraftFormula;
}

/** The figures on the summary under the names by which claims are made, as `kind: subject`; `has` says which it holds. */
export function claimMeasures({ review }: Material, has: (key: string) => boolean): (measure: string) => ClaimMeasure | null {
  const { monitoring, establishment, recharge } = review;
  const measures = new Map<string, ClaimMeasure>();
  const add = (name: string, value: Quantity, key: string): void => {
    if (has(key)) measures.set(foldMeasure(name), { value, formula: ({ at }) => `=${at(key)}` });
  };
  monitoring.streams.forEach(({ stream, variance, forecast }, index) => {
    const path = `monitoring.streams[${index}]`;
    add(`variance: ${stream}`, inPounds(variance), budgetKey(path, 'variance'));
    add(`forecast: ${stream}`, inPounds(forecast), budgetKey(path, 'forecast'));
  });
  monitoring.balance.forEach(({ name, variance }, index) => { add(`balance: ${name}`, inPounds(variance), budgetKey(`monitoring.balance[${index}]`, 'variance')); });
  add('variance: total', inPounds(monitoring.total.variance), budgetKey('monitoring.total', 'variance'));
  add('forecast: total', inPounds(monitoring.total.forecast), budgetKey('monitoring.total', 'forecast'));
  add('virements: total', inPounds(monitoring.total.virement), budgetKey('monitoring.total', 'virement'));
  if (establishment !== null && !review.policy.publicCopy) add('over establishment: FTE', total(establishment.streams.map(({ overFte }) => overFte)), payKey('establishment.total', 'overFte'));
  (review.funding?.money ?? []).forEach(({ name, released, gap }, index) => {
    add(`funding released: ${name}`, inPounds(released), fundingKey(`funding[${index}]`, 'released'));
    if (gap !== null) add(`funding gap: ${name}`, inPounds(gap), fundingKey(`funding[${index}]`, 'gap'));
  });
  if (review.projects !== null) {
    const { cardsComplete, ranked, byStatus } = review.projects;
    add('projects: cards complete', fraction(cardsComplete), 'projects.cardsComplete');
    add('projects: ranked', fraction(ranked), 'projects.ranked');
    for (const { fundingStatus, projects } of byStatus) add(`projects: ${fundingStatus}`, fraction(projects), openKey(fundingStatus));
  }
  (recharge?.whatIfs ?? []).forEach(({ name, gross }, index) => { add(`what-if: ${name}`, inPounds(gross), whatIfKey(`recharge.whatIf[${index}]`, 'gross')); });
  for (const table of recharge === null ? [] : countTables(recharge)) {
    const counts = table.rows.flatMap((row) => row.counts);
    const [change, returned, baseline] = [unitsOf(counts, 'change'), unitsOf(counts, 'returned'), unitsOf(counts, 'baseline')];
    if (change !== null) add(`change: ${table.driver}`, change, countKey(table, '', 'change'));
    if (returned !== null && baseline !== null) {
      const formula: DraftFormula = ({ at }) => `=${at(countKey(table, '', 'returned'))}-${at(countKey(table, '', 'baseline'))}`;
      measures.set(foldMeasure(`change after disputes: ${table.driver}`), { value: minus(returned, baseline), formula });
    }
  }
  return (measure) => measures.get(foldMeasure(measure)) ?? null;
}

/** True when a measure of the summary is the figure the claim was held against. */
export function isSame(measure: ClaimMeasure, computed: Quantity | null): boolean {
  return computed !== null && compare(minus(measure.value, computed), fraction(0)) === 0;
}

function foldMeasure(name: string): string {
  const [kind = '', ...subject] = name.split(':');
  return `${sameName(kind)}: ${sameName(subject.join(':'))}`;
}
