import type { Finding } from '../../../core/model/finding';
import { sayPounds } from '../../../core/model/wording';
import type { Material } from '../../../core/summary/material';
import { poundsBeside } from '../figures';
import type { Working } from '../shownReview';
import { establishmentWorkings } from './establishmentWorkings';
import { monitoringWorkings } from './monitoringWorkings';
import { rechargeWorkings } from './rechargeWorkings';
import { rowWorkings } from './rowWorkings';
import type { StepsOf } from './step';

/**
 * The arithmetic behind each finding: the steps its room worked out, else the cells it points at, under the headings
 * of the sheet; then the amount and what was allowed.
 */
export function workingsOf(material: Material): StepsOf {
  const { review } = material;
  const byRule = new Map<string, StepsOf>([...monitoringWorkings(review), ...establishmentWorkings(review), ...rechargeWorkings(review)]);
  const cells = rowWorkings(material);
  return (finding) => {
    const steps = byRule.get(finding.id)?.(finding) ?? [];
    return [...(steps.length === 0 ? cells(finding) : steps), ...amountOf(finding)];
  };
}

const AMOUNT: Readonly<Record<Finding['basis'], string>> = {
  'this year': 'Amount, this year',
  'full year': 'Amount, full year',
  'one-off': 'Amount, one-off',
  'at stake': 'Amount at stake',
  units: 'Amount',
};

function amountOf({ amount, tolerance, basis }: Finding): readonly Working[] {
  return [
    ...(amount === null ? [] : [{ kind: 'amount' as const, label: AMOUNT[basis], figure: poundsBeside(amount), place: null }]),
    ...(tolerance === null ? [] : [{ kind: 'allowed' as const, label: 'Allowed', figure: sayPounds(tolerance), place: null }]),
  ];
}
