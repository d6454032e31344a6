import { defaultPolicy } from '../../../src/core/model/policy';
import { establishmentJson } from '../../../src/core/report/establishmentJson';
import { toReport } from '../../../src/core/report/report';
import { review } from '../../../src/core/review';
import { budgetLine } from '../../builders/budgetLine';
import { paid, post } from '../../builders/post';
import { reviewedPosts } from '../../builders/establishmentReview';
import { tablesWith } from '../../builders/tableSource';

it('has no budget, no bridge and no payroll where the workbook has none', () => {
  const [stream] = establishmentJson(reviewedPosts([{ stream: 'HR', salary: 12_000 }]).figures).streams;
  expect(stream).toMatchObject({ stream: 'HR', posts: 1, approvedFte: 1, budget: null, difference: null, payBridge: null, reconciliation: { payroll: null, budget: null } });
});

it('has the bridge from the pay budget to the forecast, and what payroll pays, where there are both', () => {
  const streams = [{ stream: 'ICT', lines: [{ description: 'Salaries', group: 'Employees' as const, current: 20_000, forecast: 21_000 }] }];
  const [stream] = establishmentJson(reviewedPosts([{ stream: 'ICT', salary: 12_000 }], { streams, tables: { payroll: [paid('P1', 0.5)] } }).figures).streams;
  const { budgetDiffers, vacancyShort, aboveEstablishment, notExplained } = stream!.payBridge!;
  expect(budgetDiffers + vacancyShort + aboveEstablishment + notExplained).toBeCloseTo(1_000, 6);
  expect(stream).toMatchObject({ budget: 20_000, reconciliation: { payroll: { fte: 0.5 }, budget: 20_000 } });
});

it('a section without data is null in the report', () => {
  const report = (establishment: Parameters<typeof tablesWith>[0]['establishment']) =>
    toReport(review({ tables: tablesWith({ budget: [budgetLine({ current: 100, forecast: 100 })], establishment: establishment ?? [] }), policy: defaultPolicy(2007, 7), issues: [] }), { version: 'test', inputs: [] });
  expect(report([])).toMatchObject({ establishment: null, zeroBase: null, recharge: null, claims: null });
  expect(report([post()])).toMatchObject({ establishment: { streams: [{ posts: 1 }] } });
});
