import type { Nature } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import type { TableSource } from '../../../../src/core/model/source';
import { contrarySigns, signsPutRight } from '../../../../src/core/rules/monitoring/contrarySigns';
import { signContrary } from '../../../../src/core/rules/monitoring/signContrary';
import { type LineParts, BUDGET_FIELDS, budgetLines } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

const found = (lines: readonly LineParts[], period = 7, table?: TableSource) => signContrary(contrarySigns(budgetLines(lines, table), period));
const income = (parts: LineParts): LineParts => ({ description: 'Room hire', costCentre: 'C2420', subjective: '9010', nature: 'income', ...parts });
const steady = { original: -46_000, current: -46_000, forecast: -45_000 };

describe('BUD-07 (a): figures of a line have opposite signs', () => {
  it('fires for income typed positive in actual to date: twice the figure (sample.md, planted faults)', () => {
    expect(found([income({ ...steady, actualToDate: 3_900 })])).toEqual([
      {
        id: 'BUD-07', key: 'BUD-07|c2420|9010|room hire', severity: 'Amber', basis: 'this year', subject: 'ICT: Room hire',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'K2' }, amount: pounds(7_800), tolerance: null,
        message: 'The actual to date of this income line is typed as £3,900, and its other figures are negative: with the sign put right it changes by £7,800.',
        advice: 'Put the sign right, or say in the row why it is as it is; until then the figures are used as typed.',
      },
    ]);
  });

  it('does not look at the actual before period 3', () => {
    const line = [income({ ...steady, actualToDate: 3_900 })];
    expect([1, 2, 3, 13].map((period) => found(line, period).length)).toEqual([0, 0, 1, 1]);
  });

  it.each([
    ['original', { original: 46_000 }, 'F2'],
    ['current budget', { current: 46_000 }, 'I2'],
    ['forecast', { forecast: 46_000 }, 'L2'],
  ])('points at the one figure that is wrong: %s', (_, wrong, cells) => {
    expect(found([income({ ...steady, ...wrong })])).toMatchObject([{ amount: pounds(92_000), at: { cells } }]);
  });

  it('fires for a cost typed negative, and is Red from £100,000', () => {
    expect(found([{ current: 60_000, forecast: -50_000 }])).toMatchObject([{ amount: pounds(100_000), severity: 'Red', at: { cells: 'L2' } }]);
    expect(found([{ current: 60_000, forecast: -49_999.99 }])).toMatchObject([{ severity: 'Amber' }]);
  });

  it('takes the fewer as wrong where the account goes against the nature of the line', () => {
    const credit = { subjective: '7', current: -10, forecast: -10 };
    expect(found([{ subjective: '7', original: -500, current: -500, forecast: 40 }, credit, credit])).toMatchObject([{ at: { cells: 'L2' }, amount: pounds(80) }]);
    expect(found([{ subjective: '7', original: null, current: -500, forecast: 40 }, credit, credit])).toMatchObject([{ at: { cells: 'I2' }, amount: pounds(1_000) }]);
  });

  it('counts a budget once where the sheet has no current budget and nothing was moved', () => {
    expect(found([income({ original: 300, forecast: 280 })])).toMatchObject([{ at: { cells: 'F2, L2' }, amount: pounds(600) }]);
    expect(found([income({ original: 300, virement: 10, forecast: 280 })])).toMatchObject([{ at: { cells: 'I2, F2, L2' }, amount: pounds(620) }]);
  });

  it('turns the figures that are wrong, and a current budget that follows from them', () => {
    const right = (parts: LineParts) => contrarySigns(budgetLines([income(parts)]), 7).map(signsPutRight)[0];
    expect(right({ original: 300, forecast: 280 })).toMatchObject({ original: -30_000, current: -30_000, statedCurrent: null, forecast: -28_000 });
    expect(right({ original: -300, forecast: 280 })).toMatchObject({ original: -30_000, current: -30_000, forecast: -28_000 });
    expect(right({ original: 300, current: 300, forecast: -280 })).toMatchObject({ original: -30_000, current: -30_000, statedCurrent: -30_000, forecast: -28_000 });
    expect(right({ ...steady, actualToDate: 3_900 })).toMatchObject({ current: -4_600_000, statedCurrent: -4_600_000, actualToDate: -390_000 });
  });

  it('lets nil and blank be: they have no sign', () => {
    expect(found([income({ original: 0, current: -5, forecast: null, actualToDate: 0 })])).toEqual([]);
  });
});

describe('BUD-07 (b): a sign contrary to the nature of the line', () => {
  const wrong = income({ original: 300, current: 300, forecast: 280, actualToDate: 100 });
  const right = income({ costCentre: 'C1', current: -5, forecast: -5 });
  const alike = income({ costCentre: 'C2', description: 'Fees', current: 5, forecast: 5 });

  it('fires when there are no others of the account, naming every figure', () => {
    expect(found([wrong])).toMatchObject([
      {
        amount: pounds(600), at: { cells: 'I2, F2, L2, K2' },
        message: 'The current budget, original budget, forecast and actual to date of this income line are typed as £300, where income is typed negative: with the sign put right it changes by £600.',
      },
    ]);
  });

  it('fires when exactly two thirds of the others have the usual sign, and not below', () => {
    const ids = (...others: readonly LineParts[]) => found([wrong, ...others]).filter(({ key }) => key.includes('c2420'));
    expect(ids(right, right, alike)).toHaveLength(1);
    expect(ids(right, alike)).toHaveLength(0);
    expect(ids(right, right, right, alike, alike)).toHaveLength(0);
  });

  it('does not count nil lines of a cost as contrary', () => {
    const nil = { subjective: '5', costCentre: 'C5', current: 0, forecast: 0 };
    expect(found([{ subjective: '5', current: -10, forecast: -10 }, nil, nil])).toHaveLength(1);
  });

  it('does not count lines of other accounts, nor nil lines, among the others; without accounts the description stands for one', () => {
    const nil = income({ costCentre: 'C3', current: 0, forecast: 0 });
    expect(found([wrong, nil, { ...alike, subjective: '9020', nature: 'expenditure' }])).toHaveLength(1);
    expect(found([{ ...wrong, subjective: '' }, { ...alike, subjective: '' }])).toHaveLength(2);
    expect(found([{ ...wrong, subjective: '' }, { ...alike, subjective: '', description: 'room hire ' }])).toHaveLength(0);
  });

  it('holds a line that has an actual alone against the others as they are', () => {
    const unbudgeted = income({ costCentre: 'C4', original: 0, current: 0, forecast: 0, actualToDate: 5 });
    expect(found([unbudgeted, right, right, alike]).filter(({ key }) => key.includes('c4'))).toHaveLength(1);
    const credit = { subjective: '5', costCentre: 'C4', current: 0, actualToDate: -5 };
    const cost = { subjective: '5', current: 10 };
    expect(found([credit, cost, cost, { ...cost, current: -10 }]).filter(({ key }) => key.includes('c4'))).toHaveLength(1);
  });

  it('takes the sign of another line from its forecast where it has no budget', () => {
    const unbudgeted = income({ costCentre: 'C4', original: 0, current: 0, forecast: 9 });
    expect(found([wrong, unbudgeted]).map(({ key }) => key)).toEqual([]);
  });

  it('is silent for a cost that is positive and for no lines', () => {
    expect(found([{ original: 10, current: 10, forecast: 10, actualToDate: 5 }])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

describe('BUD-07: signs that a name explains, and sheets of another convention', () => {
  it.each(['Vacancy saving', 'Turnover allowance', 'Efficiency target', 'Recharges out', 'Recharged-out costs', 'Reversal of accrual', 'Transfer to reserves', 'Savings to be found'])(
    '"%s" is a Note',
    (description) => {
      expect(found([{ description, current: -200_000, forecast: -200_000 }])).toMatchObject([
        { severity: 'Note', amount: pounds(400_000), message: expect.stringMatching(/A line of this name may be right as it is\.$/) as string },
      ]);
    },
  );

  it('"Servings" is no saving', () => {
    expect(found([{ description: 'Servings', current: -200, forecast: -200 }])).toMatchObject([{ severity: 'Amber' }]);
  });

  it.each<[Nature, number, string]>([
    ['income', 300, 'This'],
    ['expenditure', -300, 'This'],
  ])('says figures as the sheet has them where income is typed positive: %s', (nature, current) => {
    const table = { ...tableSource({ fields: BUDGET_FIELDS }), signs: { income: 'positive', variance: null } as const };
    const typed = nature === 'income' ? '-£300, where income is typed positive' : '-£300, where expenditure is typed positive';
    expect(found([{ nature, current, forecast: current }], 7, table)[0]?.message).toContain(typed);
  });
});

it('points at the row where the sheet has no column of the figure', () => {
  const table = tableSource({ fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') });
  expect(found([income({ ...steady, forecast: 46_000 })], 7, table)).toMatchObject([{ at: { cells: 'A2' }, amount: pounds(92_000) }]);
});
