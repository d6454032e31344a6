import { expect, test } from '@jest/globals';
import type { Governance } from '../../../src/core/model/governance';
import { changedReport } from './drawnReport';

const withGovernance = (change: (governance: Governance) => Partial<Governance>) => changedReport(({ governance }) => ({ governance: { ...governance, ...change(governance) } }));
const actions = (late: number, missed: number) => ({ actions: all }: Governance): Partial<Governance> => ({ actions: (all ?? []).map((position, index) => ({ ...position, daysLate: index < late ? 1 : 0, missedReviews: index < missed ? 1 : 0 })) });

test('counts actions that are late and those whose review was missed', async () => {
  expect(await withGovernance(actions(0, 0))).toContain('No action of the plan is late. No review was missed.');
  expect(await withGovernance(actions(1, 1))).toContain('1 action of the plan is late. A review of 1 action was missed.');
  expect(await withGovernance(actions(2, 3))).toContain('2 actions of the plan are late. A review of 3 actions was missed on each.');
});

test('says how many audits are overdue and when the next one is, or that none is to come', async () => {
  const audits = (overdue: number, held: string | null = null) => ({ audits: all }: Governance): Partial<Governance> => ({ audits: (all ?? []).slice(0, 3).map((audit, index) => ({ ...audit, overdue: index < overdue, held: held as typeof audit.held })) });
  expect(await withGovernance(audits(0))).toContain('The next audit of the plan is on Thursday 20 December 2007.');
  expect(await withGovernance(audits(1))).toContain('1 audit of the plan is overdue. The next audit of the plan is on Thursday 20 March 2008.');
  expect(await withGovernance(audits(3))).toContain('3 audits of the plan are overdue. No audit of the plan is dated to come.');
  expect(await withGovernance(audits(0, '2007-10-01'))).toContain('No audit of the plan is dated to come.');
});
