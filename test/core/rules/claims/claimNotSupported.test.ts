import type { Day } from '../../../../src/core/model/day';
import type { Claim, Comparison, Measure } from '../../../../src/core/model/claim';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { fromNumber } from '../../../../src/core/model/quantity';
import { reviewClaims } from '../../../../src/core/rules/claims/reviewClaims';
import { claim } from '../../../builders/claim';

const found = (name: string, value: number, [comparison, claimed]: readonly [Comparison, number | null], more: Partial<Claim & Pick<Measure, 'unit'>> = {}) => {
  const { unit = 'pounds', ...rest } = more;
  const measures = new Map([[name, { name, value: fromNumber(value), unit }]]);
  return reviewClaims({ claims: [{ ...claim(name, comparison, claimed), ...rest }], measures, policy: defaultPolicy(2007, 7) })?.findings ?? [];
};

describe('GOV-07: a statement the figures do not support', () => {
  it('is reported at the statement with both figures, and is to be shown to its author first', () => {
    const [finding] = found('what-if: portables', 290_000, ['in excess of', 300_000], { statement: 'It would generate in excess of £300,000.' });
    expect(finding).toMatchObject({ id: 'GOV-07', severity: 'Amber', basis: 'full year', amount: pounds(10_000), subject: 'what-if: portables', at: { sheet: 'Claims', cells: 'A2' } });
    expect(finding?.message).toBe('"It would generate in excess of £300,000." is not supported: it says in excess of £300,000; the figure found is £290,000.');
    expect(finding?.advice).toMatch(/^Show it to its author before anything is published/);
  });

  it('is silent for a statement that is supported or not checked, at its very boundary too, and for none', () => {
    expect(found('variance: ICT', 5, ['no more than', 5])).toEqual([]);
    expect(found('variance: ICT', 5, ['in excess of', null])).toEqual([]);
    expect(reviewClaims({ claims: [], measures: new Map(), policy: defaultPolicy(2007, 7) })).toBeNull();
    expect(found('variance: ICT', 5.01, ['no more than', 5])).toMatchObject([{ amount: 1, basis: 'this year' }]);
  });

  it('is Red from 100,000 between the two figures', () => {
    expect(found('forecast: ICT', 200_000, ['no more than', 100_000])).toMatchObject([{ severity: 'Red' }]);
    expect(found('forecast: ICT', 199_999.99, ['no more than', 100_000])).toMatchObject([{ severity: 'Amber' }]);
  });

  it('has no money for a count, nor for what BUD-02 and BUD-04 report', () => {
    expect(found('change: Desktops', 200, ['at least', 240], { unit: 'count' })).toMatchObject([{ amount: null, basis: 'units', severity: 'Amber' }]);
    expect(found('balance: Three streams', 200_000, ['balances', null])).toMatchObject([{ amount: null, severity: 'Amber' }]);
    expect(found('virements: total', 200_000, ['equal to', 0])).toMatchObject([{ amount: null }]);
    expect(found('recovery: Desktops', 90.26, ['at least', 100], { unit: 'percent' })[0]?.message).toContain('at least 100.0%; the figure found is 90.3%.');
  });

  it('says that it is provisional, until its day has passed (rules.md section 6)', () => {
    const until = (day: string) => found('variance: ICT', 9, ['no more than', 5], { provisionalUntil: day as Day })[0]?.message;
    expect(until('2007-11-09')).toContain('the figure found is £9, provisional until 9 November 2007.');
    expect(until('2007-10-31')).toContain('provisional');
    expect(until('2007-10-30')).not.toContain('provisional');
  });

  it('says nil as nil', () => {
    expect(found('change: Desktops', 0, ['at least', 1], { unit: 'count' })[0]?.message).toContain('the figure found is 0.');
  });

  it('says a negative count as one, and adds how the words were read', () => {
    expect(found('change: Desktops', -3, ['at least', 1], { unit: 'count', valueFromWording: true })[0]?.message).toContain('the figure found is -3. Read from the wording: 1.');
  });

  it('keeps its key while figures change, and each statement has its own', () => {
    const key = (statement: string, value: number) => found('change: Desktops', value, ['at least', 240], { statement, unit: 'count' })[0]?.key;
    expect(key('More were found', 200)).toBe(key('more were found ', 100));
    expect(key('More were found', 200)).not.toBe(key('Many more were found', 200));
  });
});

it('says no figure for a claim that states none', () => {
  expect(found('balance: Three streams', 200_000, ['balances', null])[0]?.message).toBe('"A statement" is not supported: it says balances; the figure found is £200,000.');
});
