import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import type { Tables } from '../../../../src/core/model/tables';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { BUDGET_FIELDS, budgetLines, internalPair, virement } from '../../../builders/budgetLine';
import { tableSource, tablesWith } from '../../../builders/tableSource';

const policy = defaultPolicy(2007, 7);
const said = (tables: Partial<Tables>, set: Partial<Policy> = {}) =>
  reviewMonitoring({ tables: tablesWith(tables), policy: { ...policy, ...set } }).notChecked.map(({ why, amount }) => [why, amount]);
const sound = { original: 100, current: 100, forecast: 100 };
const noForecast = tableSource({ fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') });

describe('what monitoring did not check', () => {
  it('is nothing for a budget with everything on it', () => {
    expect(said({ budget: budgetLines([sound]) })).toEqual([]);
    expect(said({})).toEqual([]);
  });

  it('names blank forecasts with their cells and gross money', () => {
    const budget = budgetLines([{ original: 100, current: 100 }, sound, { original: -40, current: -40, group: 'Income' }]);
    expect(said({ budget })).toEqual([
      ['2 lines with a blank forecast taken at their current budget (Budget L2, L4).', pounds(140)],
    ]);
  });

  it('names lines with nothing spent where there is no forecast column', () => {
    const budget = budgetLines([{ original: 55, current: 55, actualToDate: 0 }, { original: 12, current: 12, actualToDate: 7 }], noForecast);
    expect(said({ budget })).toEqual([
      ['1 line with no forecast and no actual to date taken at its current budget (Budget K2).', pounds(55)],
    ]);
    expect(said({ budget }, { period: 0 })).toEqual([]);
  });

  it('says that the posts method gave way to profile', () => {
    const budget = budgetLines([{ original: 12, current: 12, actualToDate: 7 }], noForecast);
    expect(said({ budget }, { forecastMethod: 'posts' })).toEqual([
      ['The forecast method "posts" is not available for budget lines yet: 1 line forecast by profile instead.', pounds(12)],
    ]);
  });

  it('names lines without a stream, without an original budget and with a blank previous forecast', () => {
    const alone = tableSource({ fields: ['stream', 'virement', 'current', 'forecast', 'previousForecast'] });
    const parts = { current: 100, forecast: 100 };
    const budget = budgetLines([{ ...parts, stream: '', previousForecast: 99 }, { ...parts, current: 50 }], alone);
    expect(said({ budget })).toEqual([
      ['1 line belongs to no stream (unmapped) and is shown as "No stream" (Budget A2).', pounds(100)],
      ['1 line with a blank previous forecast taken at its current budget when the movement is worked out (Budget E3).', pounds(50)],
      ['2 lines with a current budget and no original budget: whether it adds up is not checked (Budget C2:C3).', pounds(150)],
    ]);
  });

  it('names virements it could not test or place', () => {
    const table = tableSource({ fields: ['costCentre', 'original', 'current', 'forecast'] });
    const virements = [virement('Contingency', 'Highways', 5_000, true)];
    expect(said({ budget: budgetLines([sound], table), virements })).toEqual([
      ['The budget has no virement column: whether virements come to nil is not checked.', pounds(5_000)],
      [
        '1 register entry with the other side outside the workbook names no head of this budget, and is left out of the virement test (Virements C2).',
        pounds(5_000),
      ],
    ]);
  });

  it('names balance members that no stream answers to', () => {
    const balanceGroups = [{ name: 'Three', members: ['ICT', 'Libraries', 'Parks'] }];
    expect(said({ budget: budgetLines([sound]) }, { balanceGroups })).toEqual([
      ['The balance group "Three" names Libraries and Parks, which no stream of the workbook answers to.', null],
    ]);
  });

  it('names internal pairs outside the workbook and pairs with a line missing', () => {
    const budget = budgetLines([{ ...sound, costCentre: 'A', subjective: '9', group: 'Income', original: -65, current: -65, forecast: -65 }]);
    const internalPairs = [internalPair('Audit', 'A / 9', 'Z / 1', false), internalPair('Legal', 'A / 9', 'Q / 1')];
    expect(said({ budget, internalPairs })).toEqual([
      ['Internal charges with the other side outside the workbook are not eliminated: Audit.', pounds(65)],
      ['Internal pairs with a line that the budget does not have are not eliminated: Legal.', pounds(65)],
    ]);
  });

  it('cuts a long list of cells and keeps sheets apart', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ original: 1, current: 1, row: 2 + index * 2 }));
    const second = tableSource({ sheet: 'Schools', fields: BUDGET_FIELDS });
    const [first] = said({ budget: [...budgetLines(rows), ...budgetLines([{ original: 1, current: 1 }], second)] });
    expect(first?.[0]).toBe(
      '21 lines with a blank forecast taken at their current budget (Budget L2, L4, L6, L8, L10, L12, L14, L16 and more; Schools L2).',
    );
  });
});
