import { codeOnSheet, onSheet, openBudget } from './onSheet';

const link = { hyperlink: { documentReference: 'Budget!F9' } };

describe('the properties of cells, set together', () => {
  it('link the cells of which a link is given, and leave the others alone', async () => {
    const open = openBudget();
    await onSheet(open, (sheet) => {
      sheet.getRange('A1:B2').values = [['a', 'b'], ['c', 'd']];
      sheet.getRange('A1:B2').setCellProperties([[link, {}], [{}, link]]);
    });
    expect([...open.budget.hyperlinks].map(([at, { documentReference }]) => [at, documentReference])).toEqual([['0,0', 'Budget!F9'], ['1,1', 'Budget!F9']]);
    expect([...open.budget.rows.values()].map(({ values }) => values)).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it.each<[string, unknown]>([
    ['of another shape than the range', [[link]]],
    ['that are no properties', [['x', link], [link, link]]],
    ['that are no array', link],
  ])('%s are refused', async (_, properties) => {
    expect(await codeOnSheet(openBudget(), (sheet) => { sheet.getRange('A1:B2').setCellProperties(properties as Excel.SettableCellProperties[][]); })).toBe('InvalidArgument');
  });

  it('that this host does not know are named as such', async () => {
    expect(await codeOnSheet(openBudget(), (sheet) => { sheet.getRange('A1').setCellProperties([[{ style: 'Normal' }]]); })).toBe('NotImplemented');
  });
});
