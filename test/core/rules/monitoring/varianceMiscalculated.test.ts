import { pence, pounds } from '../../../../src/core/model/money';
import type { TableSource } from '../../../../src/core/model/source';
import { varianceColumns } from '../../../../src/core/rules/monitoring/varianceColumn';
import { varianceMiscalculated } from '../../../../src/core/rules/monitoring/varianceMiscalculated';
import { type LineParts, BUDGET_FIELDS, budgetLines } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

const found = (lines: readonly LineParts[], table?: TableSource) => varianceMiscalculated(varianceColumns(budgetLines(lines, table)));
const positive = (variance: 'forecast-budget' | null): TableSource => ({ ...tableSource({ fields: BUDGET_FIELDS }), signs: { income: 'positive', variance } });
const agency = { description: 'Agency', current: 60_000, forecast: 85_000 };

describe('BUD-08: the stated variance is not forecast less current budget', () => {
  it('fires with both figures and the difference', () => {
    expect(found([{ ...agency, variance: 5_000 }])).toEqual([
      {
        id: 'BUD-08', key: 'BUD-08|c1|s0|agency', severity: 'Amber', basis: 'this year', subject: 'ICT: Agency',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'S2' }, amount: pounds(-20_000), tolerance: 150,
        message:
          'The variance is stated as +£5,000 (plus is adverse), but forecast £85,000 less current budget £60,000 is +£25,000: ' +
          'a difference of -£20,000, beyond the tolerance of £1.50.',
        advice: 'Make the variance a formula of forecast and current budget.',
      },
    ]);
  });

  it('is silent at exactly 1.5 rounding units (rules.md section 0) and fires a penny beyond, either way', () => {
    const by = (gap: number) => found([{ ...agency, variance: 25_000 + gap }]).length;
    expect([1.5, 1.51, -1.5, -1.51].map(by)).toEqual([0, 1, 0, 1]);
    const thousands = tableSource({ fields: BUDGET_FIELDS, roundingUnit: pounds(1_000) });
    expect([26_500, 26_501].map((variance) => found([{ ...agency, variance }], thousands).length)).toEqual([0, 1]);
    const pennies = tableSource({ fields: BUDGET_FIELDS, roundingUnit: pence(1) });
    expect([25_000.01, 25_000.02].map((variance) => found([{ ...agency, variance }], pennies).length)).toEqual([0, 1]);
  });

  it('is silent without a stated variance, without a typed forecast and without lines', () => {
    expect(found([agency])).toEqual([]);
    expect(found([{ ...agency, forecast: null, variance: 5_000 }])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('reads the variance of income, typed positive, either as forecast less budget or as what it does to the bottom line', () => {
    const short = { nature: 'income' as const, current: -46_000, forecast: -45_000 };
    const more = { nature: 'income' as const, current: -20_000, forecast: -24_000 };
    const asTyped = [{ ...short, variance: -1_000 }, { ...more, variance: 4_000 }];
    const bottomLine = [{ ...short, variance: 1_000 }, { ...more, variance: -4_000 }];
    const both = [...asTyped, { ...short, variance: 1_000 }];
    for (const lines of [asTyped, bottomLine]) expect(found(lines, positive('forecast-budget'))).toEqual([]);
    expect(found(both, positive('forecast-budget'))).toMatchObject([{ at: { cells: 'S4' }, amount: pounds(-2_000) }]);
    expect(found(asTyped, positive(null))).toEqual([]);
    expect(found(asTyped)).toHaveLength(2);
  });

  it('leaves a column of variances to date alone, and fires in one that has a few by chance', () => {
    const line = { current: 120, budgetToDate: 70, actualToDate: 80, forecast: 125 };
    expect(found([{ ...line, variance: 10 }])).toEqual([]);
    expect(found([{ ...line, variance: -10 }])).toEqual([]);
    expect(found([{ ...line, variance: 10 }, { ...line, variance: 5 }])).toHaveLength(1);
    expect(found([{ ...line, budgetToDate: null, variance: 10 }])).toHaveLength(1);
    expect(found([{ ...line, actualToDate: null, variance: 10 }])).toHaveLength(1);
    expect(found([{ ...line, forecast: 128.5, variance: 10 }, { ...line, variance: 500 }])).toMatchObject([{ at: { cells: 'S3' } }]);
    expect(found([{ ...line, variance: 11.51 }])).toHaveLength(1);
    expect(found([{ ...line, variance: 11.5 }])).toHaveLength(0);
  });

  it('leaves to BUD-01 a variance that is right for what the current budget should come to', () => {
    const line = { original: 60_000, current: 65_000, forecast: 85_000 };
    expect(found([{ ...line, variance: 25_000 }])).toEqual([]);
    expect(found([{ ...line, variance: 25_001.5 }])).toEqual([]);
    expect(found([{ ...line, variance: 25_001.51 }])).toHaveLength(1);
  });
});

it('reads a variance of income as typed where it fits neither way', () => {
  const rent = { nature: 'income', description: 'Rent', current: -10_000, forecast: -12_000, variance: 5_000 } as const;
  expect(found([rent], positive(null))[0]?.message).toContain('The variance is stated as +£5,000');
});

it('turns the variances of income alone where only they are stated the other way round', () => {
  const rent = { nature: 'income', description: 'Rent', current: -10_000, forecast: -12_000, variance: 2_000 } as const;
  expect(found([{ ...agency, variance: 25_000 }, rent, { ...rent, description: 'Fees' }], positive(null))).toEqual([]);
  expect(found([{ ...agency, variance: 20_000 }, rent, { ...rent, description: 'Fees' }], positive(null))).toMatchObject([{ subject: 'ICT: Agency' }]);
});
