import { type ActionParts, governanceFindings } from '../../../builders/action';
import { tableSource } from '../../../builders/tableSource';

const found = (parts: ActionParts) => governanceFindings('GOV-04', [parts]);

describe('an action without owner or due date (GOV-04; rules.md section 5)', () => {
  it('names each missing part, at its cell', () => {
    expect(found({ owner: 'tbc', claimed: 'Amber' })).toMatchObject([{ key: 'GOV-04|recommendation 3|validate counts', severity: 'Amber', at: { cells: 'C2' }, message: 'Validate counts (Recommendation 3) has no owner.' }]);
    expect(found({ due: null })).toMatchObject([{ at: { cells: 'E2' }, message: 'Validate counts (Recommendation 3) has no due date. It is claimed Green and comes out as Amber.' }]);
    expect(found({ owner: '', due: null })).toMatchObject([{ at: { cells: 'C2' }, message: expect.stringContaining('has no owner and no due date.') as string }]);
  });

  it('is silent with both, with a first date alone, and once complete', () => {
    expect(found({})).toEqual([]);
    expect(found({ due: null, originalDue: '2007-11-30' })).toEqual([]);
    expect(found({ owner: '', due: null, claimed: 'Complete', evidence: 'Minutes' })).toEqual([]);
    expect(governanceFindings('GOV-04', [])).toEqual([]);
  });

  it('is one finding for each column a sheet does not have, of its open actions', () => {
    const table = tableSource({ dataset: 'Actions', sheet: 'Plan', fields: ['recommendation', 'action', 'claimed', 'evidence'] });
    const none = { table, owner: '', due: null };
    expect(governanceFindings('GOV-04', [none, { ...none, action: 'LANDesk tender' }, { ...none, claimed: 'Complete', evidence: 'Minutes' }])).toMatchObject([
      { key: 'GOV-04|sheet|plan|due', at: { sheet: 'Plan', cells: 'B2:B3' }, message: '2 open actions on Plan have no due date: the sheet has no such column.' },
      { key: 'GOV-04|sheet|plan|owner', message: '2 open actions on Plan have no owner: the sheet has no such column.' },
    ]);
    expect(governanceFindings('GOV-04', [none])[0]?.message).toBe('1 open action on Plan has no due date: the sheet has no such column.');
  });

  it('tells two sheets apart, and takes a column of first dates for one of due dates', () => {
    const sheet = (name: string) => tableSource({ dataset: 'Actions', sheet: name, fields: ['recommendation', 'action', 'originalDue', 'claimed'] });
    const rows = ['A', 'B'].map((name) => ({ table: sheet(name), owner: '', due: null, originalDue: '2007-11-30' }));
    expect(governanceFindings('GOV-04', rows).map(({ key }) => key)).toEqual(['GOV-04|sheet|a|owner', 'GOV-04|sheet|b|owner']);
  });
});
