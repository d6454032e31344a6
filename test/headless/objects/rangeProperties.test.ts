import { codeOnSheet, onSheet, openBudget } from './onSheet';

function openHidden() {
  const open = openBudget();
  open.budget.hiddenRows.add(1).add(2);
  Object.assign(open.budget, { hiddenColumns: new Set([3]) });
  return open;
}

it('says whether rows and columns of a range are hidden: all, none, or null where some are', async () => {
  const hidden = async (address: string): Promise<unknown> => {
    const range = await onSheet(openHidden(), (sheet) => sheet.getRange(address).load('rowHidden,columnHidden'));
    return [range.rowHidden, range.columnHidden];
  };
  expect(await hidden('A2:B3')).toEqual([true, false]);
  expect(await hidden('A1:D2')).toEqual([null, null]);
  expect(await hidden('D5')).toEqual([false, true]);
});

it('gives every row and column of a range with whether it is hidden', async () => {
  const { rows, columns } = await onSheet(openHidden(), (sheet) => {
    const range = sheet.getRange('C1:D3');
    return { rows: range.getRowProperties({ rowHidden: true }), columns: range.getColumnProperties({ columnHidden: true }) };
  });
  expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }]);
  expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
});

it('says by name what else of rows it does not give', async () => {
  expect(await codeOnSheet(openHidden(), (sheet) => sheet.getRange('A1').getRowProperties({ address: true }))).toBe('NotImplemented');
});
