import type { StreamNote } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { groupStreams } from '../../../../src/core/rules/monitoring/groupStreams';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { varianceNotExplained } from '../../../../src/core/rules/monitoring/varianceNotExplained';
import { type LineParts, BUDGET_FIELDS, budgetLines, streamNote } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

const policy = defaultPolicy(2007, 7);
const words = { explanation: 'Two posts above establishment', cause: 'Posts', recurrence: 'Recurring', action: 'Delete' };
const found = (lines: readonly LineParts[], notes: readonly StreamNote[] = [], table = tableSource({ fields: BUDGET_FIELDS })) =>
  varianceNotExplained(groupStreams(monitorLines(budgetLines(lines, table), policy), notes, policy), policy);
const subjects = (...args: Parameters<typeof found>) => found(...args).map(({ subject }) => subject);

describe('BUD-03: a variance is not explained', () => {
  it('fires for an Amber stream on its line with the largest variance, and says which parts are missing', () => {
    const lines = [
      { stream: 'Projects', description: 'Third party', current: 155_000, forecast: 154_000, ...words },
      { stream: 'Projects', description: 'Project spend', current: 140_000, forecast: 144_000, cause: 'Price' },
    ];
    expect(found(lines)).toEqual([
      {
        id: 'BUD-03', key: 'BUD-03|corporate|projects', severity: 'Amber', basis: 'this year', subject: 'Projects',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'N3' }, amount: pounds(3_000), tolerance: null,
        message:
          'Projects is forecast to overspend by £3,000 (1.0%) against a budget of £295,000, Amber, and lacks ' +
          'an explanation, one-off or recurring and an action (looked for on Project spend).',
        advice: 'Type an explanation, one-off or recurring and an action in the row.',
      },
    ]);
  });

  it('is silent when everything is typed, when the stream is Green and for no lines', () => {
    expect(found([{ current: 100_000, forecast: 103_000, ...words }])).toEqual([]);
    expect(found([{ current: 100_000, forecast: 100_000 }])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('asks from a penny adverse, and from exactly the Red threshold favourable', () => {
    expect(found([{ current: 100_000, forecast: 100_000.01 }])).toHaveLength(1);
    expect(found([{ current: 100_000, forecast: 95_000.01 }])).toHaveLength(0);
    expect(found([{ current: 100_000, forecast: 95_000 }])).toMatchObject([
      { amount: pounds(-5_000), message: expect.stringContaining('Green, large underspend, and lacks an explanation, a cause and one-off or recurring (') as string },
    ]);
  });

  it("takes the words of the stream's own row where any are typed there, before those of a line", () => {
    const line = { current: 100_000, forecast: 103_000, ...words };
    expect(subjects([line], [streamNote({ stream: 'ICT' })])).toEqual([]);
    expect(found([line], [streamNote({ stream: 'ICT', cause: 'Price' })])).toMatchObject([
      { at: { cells: 'N99' }, message: expect.stringMatching(/lacks an explanation, one-off or recurring and an action\.$/) as string },
    ]);
    expect(subjects([{ current: 100_000, forecast: 103_000 }], [streamNote({ stream: 'ICT', ...words })])).toEqual([]);
  });

  it('does not report a Red line again that spoke for its stream, and reports every other', () => {
    const lines = [
      { description: 'Agency', current: 60_000, forecast: 85_000 },
      { description: 'Licences', current: 60_000, forecast: 80_000 },
      { description: 'Premises', current: 60_000, forecast: 69_999 },
    ];
    expect(subjects(lines)).toEqual(['ICT', 'ICT: Licences']);
    expect(subjects(lines, [streamNote({ stream: 'ICT', ...words })])).toEqual(['ICT: Agency', 'ICT: Licences']);
  });

  it('asks for a Red line in a Green stream, and for a large over-recovery of income', () => {
    const lines: readonly LineParts[] = [
      { description: 'Agency', current: 60_000, forecast: 85_000 },
      { description: 'Pay', current: 1_000_000, forecast: 985_000 },
      { description: 'Fees', current: -100_000, forecast: -110_000, group: 'Income' },
    ];
    expect(found(lines).map(({ subject, amount }) => [subject, amount])).toEqual([
      ['ICT: Agency', pounds(25_000)],
      ['ICT: Fees', pounds(-10_000)],
    ]);
    expect(found(lines)[1]?.message).toBe(
      'ICT: Fees is forecast to over-recover by £10,000 (10.0%) against an income budget of £100,000, ' +
        'Green, large over-recovery, and lacks an explanation, a cause and one-off or recurring.',
    );
  });

  it('finds the same line whatever the row order when two lines tie', () => {
    const tied = [
      { description: 'B', subjective: '1', current: 100_000, forecast: 101_000 },
      { description: 'A', subjective: '1', current: 100_000, forecast: 101_000 },
    ];
    expect(found(tied)[0]?.message).toContain('looked for on A');
    expect(found([...tied].reverse())[0]?.message).toContain('looked for on A');
  });

  it('looks in the direction of the stream: the largest underspend speaks for an underspend', () => {
    const lines = [
      { description: 'Energy', current: 100_000, forecast: 101_000, ...words },
      { description: 'Pay', current: 100_000, forecast: 80_000 },
    ];
    expect(found(lines)[0]?.message).toContain('looked for on Pay');
  });

  it('is Red from £100,000, prints net and gross, and says what is within rounding of Red', () => {
    const big = { current: 9_000_000, forecast: 9_099_999.99 };
    expect(found([big])[0]?.severity).toBe('Amber');
    expect(found([{ ...big, forecast: 9_100_000 }])[0]?.severity).toBe('Red');
    const thousands = tableSource({ fields: BUDGET_FIELDS, roundingUnit: pounds(1_000) });
    expect(found([{ current: 1_999_000, forecast: 2_099_000 - 1_000 }], [], thousands)[0]?.message).not.toContain('rounding');
    expect(found([{ current: 1_992_000, forecast: 2_091_500 }], [], thousands)[0]?.message).toContain(
      'within rounding of Red, which starts at £99,600.',
    );
    const net: readonly LineParts[] = [{ current: 100, forecast: 103 }, { current: -95, forecast: -95, group: 'Income' }];
    expect(found(net)[0]?.message).toContain('(60.0%) against a net budget of £5 (gross expenditure £100), Red');
  });

  it('points at the forecast where the sheet has no explanation column', () => {
    const table = tableSource({ fields: ['stream', 'current', 'forecast'] });
    expect(found([{ current: 100, forecast: 103 }], [], table)[0]?.at.cells).toBe('C2');
  });
});

it('asks nothing of a Red line in a Green stream that is explained', () => {
  const lines = [{ description: 'Grant', current: 1_000_000, forecast: 1_200_000 }, { description: 'Rent', current: 1_000_000, forecast: 800_000, ...words }];
  expect(subjects(lines)).toEqual(['ICT: Grant']);
  expect(subjects(lines.map((line) => ({ ...line, ...words })))).toEqual([]);
});
