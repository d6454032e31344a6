import { pounds } from '../../../../src/core/model/money';
import { type ProjectParts, registerWithout } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (parts: ProjectParts, tenderThreshold: number | null = 50_000) => projectFindings('PRJ-04', [{ tender: 'Open', ...parts }], { tenderThreshold: tenderThreshold === null ? null : pounds(tenderThreshold) });

describe('money ahead of the tender (PRJ-04)', () => {
  it('is Amber while it is forecast this year (sample, LANDesk)', () => {
    expect(found({ project: 'LANDesk', revenue: { 2007: 55_000, 2008: 12_000 } })).toMatchObject([
      {
        key: 'PRJ-04|landesk', severity: 'Amber', basis: 'this year', amount: pounds(55_000), tolerance: pounds(50_000), at: { sheet: 'Projects', cells: 'O2' },
        message: 'LANDesk has £55,000 forecast in 2007/08, above the tender threshold of £50,000, and its tender is "Open".',
        advice: 'Complete the tender before anything is ordered, or move the money to the year in which it will be.',
      },
    ]);
    expect(found({ capital: { 2007: 400_000 } })[0]!.severity).toBe('Amber');
  });

  it('is Red once it is bought or committed, whatever the amount', () => {
    expect(found({ committed: 50_001, revenue: { 2007: 90_000 } })).toMatchObject([
      { severity: 'Red', basis: 'one-off', amount: pounds(50_001), message: expect.stringContaining('has £50,001 bought or committed, above') as string, advice: 'Report what was bought without a tender, and buy no more before it is complete.' },
    ]);
  });

  it('is silent at the threshold itself and reports a penny more', () => {
    expect(found({ revenue: { 2007: 30_000 }, capital: { 2007: 20_000 } })).toEqual([]);
    expect(found({ revenue: { 2007: 30_000.01 }, capital: { 2007: 20_000 } })).toHaveLength(1);
    expect(found({ committed: 50_000 })).toEqual([]);
    expect(found({ committed: 50_000.01 })).toHaveLength(1);
    expect(found({ committed: 50_000, revenue: { 2007: 60_000 } })).toMatchObject([{ severity: 'Amber', amount: pounds(60_000) }]);
    expect(found({ revenue: { 2008: 90_000 } })).toEqual([]);
  });

  it('is silent where the tender is over or none is needed', () => {
    const over = ['Complete', 'Completed', 'Contract awarded', 'Let', 'Signed', 'Tender done', 'Yes', 'Not needed', 'not required', 'N/A', 'Exempt: sole supplier', 'Waived by Cabinet'];
    expect(over.flatMap((tender) => found({ tender, committed: 90_000 }))).toEqual([]);
  });

  it('reports a tender that is open, not started, not complete, or not recorded', () => {
    for (const tender of ['Open', 'Not started', 'Not yet complete', 'Incomplete', 'Evaluation', 'Not let']) expect(found({ tender, committed: 90_000 })).toHaveLength(1);
    expect(found({ tender: ' ', committed: 90_000 })[0]!.message).toContain('and its tender is not recorded.');
  });

  it('is silent without a threshold or a column of tenders', () => {
    expect(found({ committed: 90_000 }, null)).toEqual([]);
    expect(found({ committed: 90_000, tender: '', table: registerWithout('tenderStatus') })).toEqual([]);
  });
});
