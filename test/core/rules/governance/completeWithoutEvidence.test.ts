import { type ActionParts, type BesideActions, governanceFindings, logged } from '../../../builders/action';
import { tableSource } from '../../../builders/tableSource';

const complete = { claimed: 'Complete', due: '2007-11-30' } as const;
const found = (parts: ActionParts, beside: BesideActions = {}) => governanceFindings('GOV-03', [{ ...complete, ...parts }], beside);

describe('complete without evidence (GOV-03; rules.md section 5)', () => {
  it('counts as open, and says how late it then is and what it comes out as', () => {
    expect(found({ due: '2007-09-30' })).toMatchObject([
      {
        key: 'GOV-03|recommendation 3|validate counts', severity: 'Amber', basis: 'units', at: { cells: 'I2' },
        message: 'Validate counts (Recommendation 3) is claimed complete, but no evidence is named; it counts as open, 31 days late since 30 September 2007, and comes out as Red.',
      },
    ]);
    expect(found({})[0]?.message).toMatch(/it counts as open and comes out as Amber\.$/);
  });

  it.each(['', ' ', '-', 'tbc', 'n/a', 'None'])('takes "%s" for none', (evidence) => {
    expect(found({ evidence })).toHaveLength(1);
  });

  it('is silent with evidence in words, in the log, and for what is not claimed complete', () => {
    expect(found({ evidence: 'Minutes of CMB, 26 October' })).toEqual([]);
    expect(found({ evidence: 'ev-03' }, { evidence: [logged('EV-03', '2007-09-28')] })).toEqual([]);
    expect(found({ claimed: 'Green' })).toEqual([]);
    expect(governanceFindings('GOV-03', [])).toEqual([]);
  });

  it('fires for a reference the log does not hold, when the log has such references', () => {
    expect(found({ evidence: 'EV-99' }, { evidence: [logged('EV-03', '2007-09-28'), logged('', null)] })[0]?.message).toContain('but its evidence "EV-99" is not in the evidence log;');
    expect(found({ evidence: 'EV-99' })).toEqual([]);
    expect(found({ evidence: 'A/7' }, { evidence: [logged('EV-03', null)] })).toEqual([]);
  });

  it('fires for evidence still to come, and not on its day', () => {
    const at = (date: string | null) => found({ evidence: 'EV-11' }, { evidence: [logged('EV-11', date)] });
    expect(at('2007-11-01')[0]?.message).toContain('but its evidence "EV-11" is dated after this review;');
    expect([at('2007-10-31'), at(null)]).toEqual([[], []]);
  });

  it('is satisfied by one of several that stands', () => {
    const log = [logged('EV-03', '2007-09-28'), logged('EV-11', '2007-11-12')];
    expect(found({ evidence: 'EV-11; EV-03' }, { evidence: log })).toEqual([]);
    expect(found({ evidence: 'EV-11 and EV-12' }, { evidence: log })).toHaveLength(1);
    expect(found({ evidence: ';' }, { evidence: log })).toHaveLength(1);
  });

  it('takes 100 per cent for a claim where no status is typed', () => {
    expect(found({ claimed: null, percent: 100 })).toHaveLength(1);
    expect(found({ claimed: null, percent: 99 })).toEqual([]);
    expect(found({ claimed: 'Green', percent: 100 })).toEqual([]);
  });

  it('is one finding of a sheet that has no such column', () => {
    const table = tableSource({ dataset: 'Actions', sheet: 'Plan', fields: ['recommendation', 'action', 'owner', 'due', 'claimed'] });
    const rows = [{ ...complete, table }, { ...complete, table, action: 'LANDesk tender', due: '2007-09-30' }, { table }];
    expect(governanceFindings('GOV-03', rows)).toMatchObject([
      { key: 'GOV-03|sheet|plan|evidence', at: { sheet: 'Plan', cells: 'B2:B3' }, subject: 'Plan', severity: 'Amber', message: '2 actions on Plan are claimed complete without evidence and count as open: the sheet has no such column.' },
    ]);
    expect(governanceFindings('GOV-03', rows.slice(0, 1))[0]?.message).toBe('1 action on Plan is claimed complete without evidence and counts as open: the sheet has no such column.');
    expect(governanceFindings('GOV-01', rows)).toEqual([]);
  });
});
