import { codeOnSheet, onSheet, openBudget } from './onSheet';

const width = (columnWidth: number) => ({ format: { columnWidth } });
const height = (rowHeight: number) => ({ format: { rowHeight } });

it('sets the widths of columns and the heights of rows one by one, and leaves those alone of which nothing is given', async () => {
  const open = openBudget();
  await onSheet(open, (sheet) => {
    sheet.getRange('B:D').setColumnProperties([width(60), {}, width(12.5)]);
    sheet.getRange('2:3').setRowProperties([height(33), { format: {} }]);
  });
  expect([...open.budget.columnWidths]).toEqual([[1, 60], [3, 12.5]]);
  expect([...open.budget.rowHeights]).toEqual([[1, 33]]);
});

it.each<[string, string, (range: Excel.Range) => void]>([
  ['more sizes than there are columns', 'InvalidArgument', (range) => { range.setColumnProperties([width(1), width(2), width(3)]); }],
  ['what is no list', 'InvalidArgument', (range) => { range.setRowProperties(height(3) as unknown as Excel.SettableRowProperties[]); }],
  ['a width below nought', 'InvalidArgument', (range) => { range.setColumnProperties([width(1), width(-1)]); }],
  ['what this host does not know, by its name', 'NotImplemented', (range) => { range.setColumnProperties([{ columnHidden: true }, {}]); }],
])('refuses %s', async (_, code, work) => {
  expect(await codeOnSheet(openBudget(), (sheet) => { work(sheet.getRange('A1:B2')); })).toBe(code);
});
