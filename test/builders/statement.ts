import type { ChargeStatement } from '../../src/core/model/chargeStatement';
import { defaultPolicy } from '../../src/core/model/policy';
import { present } from '../../src/core/model/present';
import type { Review } from '../../src/core/model/review';
import { reviewRecharge } from '../../src/core/rules/recharge/reviewRecharge';
import { drawStatements } from '../../src/core/rules/recharge/statement/drawStatements';
import { pool, sampleDevices, sampleRateCard } from './recharge';
import type { RechargeParts } from './rechargeReview';
import { tablesWith } from './tableSource';

/** The statements of a workbook at period 7 of 2007/08, as the app draws them from its review. */
export function statementsOf({ drivers = [], rateCard = [], pools = [], zeroBase = null, policy = defaultPolicy(2007, 7), scenarios = [] }: RechargeParts & { readonly scenarios?: Review['scenarios'] }): readonly ChargeStatement[] {
  const tables = tablesWith({ drivers, rateCard, pools });
  const reviewed = present(reviewRecharge({ tables, policy, zeroBase }), 'recharge');
  return drawStatements({ tables, policy, review: { recharge: reviewed.figures, findings: reviewed.findings, scenarios, zeroBase } });
}

/** The sample's counts and prices with its desktop pool of 2008/09, provided by Corporate & Customer Services. */
export const SAMPLE_CHARGES: RechargeParts = {
  drivers: sampleDevices(),
  rateCard: sampleRateCard(),
  pools: [pool({ service: 'Desktop service', cost: 1_104_317, year: '2008/09', provider: 'Corporate & Customer Services' })],
};

/** The statement of one directorate. */
export function statementFor(name: string, statements: readonly ChargeStatement[]): ChargeStatement {
  return present(statements.find(({ directorate }) => directorate === name), name);
}
