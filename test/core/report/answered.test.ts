import { reportAsText, worstSeverity } from '../../../src/app/writeReport';
import { defaultPolicy } from '../../../src/core/model/policy';
import { toReport } from '../../../src/core/report/report';
import { review } from '../../../src/core/review';
import { budgetLine } from '../../builders/budgetLine';
import { type ResponseParts, response } from '../../builders/finding';
import { driverCounts, pool } from '../../builders/recharge';
import { tablesWith } from '../../builders/tableSource';

/** A budget with nothing wrong, and one pool of 5,000 that nothing shares: RCH-02, Amber. */
function answered(responses: readonly ResponseParts[]) {
  const tables = tablesWith({
    budget: [budgetLine({ current: 100, forecast: 100 })],
    drivers: driverCounts([{ audit: 0 }]),
    pools: [pool({ cost: 5_000 })],
    responses: responses.map((each) => response({ key: 'RCH-02|desktop service', amount: 5_000, ...each })),
  });
  const result = review({ tables, policy: defaultPolicy(2007, 7), issues: [] });
  const report = toReport(result, { version: 'test', inputs: [] });
  return { text: reportAsText(result), worst: worstSeverity(result), accepted: (report.findings as readonly { accepted: boolean }[]).map(({ accepted }) => accepted) };
}

describe('findings that were answered, in the report', () => {
  it('an open finding is listed and counts for scheduled checks', () => {
    const { text, worst, accepted } = answered([]);
    expect([worst, accepted]).toEqual(['Amber', [false]]);
    expect(text).toContain('1 finding: 0 Red, 1 Amber, 0 Note.\nAmber  RCH-02  Pools C2\n');
    expect(text).not.toContain('accepted');
  });

  it('an accepted one is counted and listed with who accepted it, and no longer counts', () => {
    const { text, worst, accepted } = answered([{ until: '2007-12-31' }]);
    expect([worst, accepted]).toEqual([null, [true]]);
    expect(text).toContain('No findings.\n1 finding accepted:\n  RCH-02  Pools C2, by Directorate Accountant until 31 December 2007\n');
  });

  it('an acceptance for good names no day, and one without a role says so', () => {
    expect(answered([{}]).text).toContain('  RCH-02  Pools C2, by Directorate Accountant\n');
    expect(answered([{ role: '' }]).text).toContain('  RCH-02  Pools C2, by a role not given\n');
  });

  it('one that came back says why', () => {
    expect(answered([{ until: '2007-10-30' }]).text).toContain('Amber  RCH-02  Pools C2 (accepted until a day that has passed)\n');
    expect(answered([{ amount: 4_000 }]).text).toContain('Amber  RCH-02  Pools C2 (accepted at another amount)\n');
    expect(answered([{ amount: 4_000 }]).worst).toBe('Amber');
  });
});
