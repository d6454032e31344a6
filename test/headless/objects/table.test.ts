import { bookOf, codeOf, openClient } from '../openClient';
import { codeOnSheet, onSheet } from './onSheet';

const budget = () => openClient(bookOf({ Budget: [['Stream', 2007, '', 'Stream'], ['ICT', 1, 2, 3], ['CS', 4, 5, 6]] }));

describe('a table', () => {
  it('has headings that are texts, filled and different', async () => {
    const heading = await onSheet(budget(), (sheet) => sheet.tables.add('A1:D3', true).getHeaderRowRange().load('values'));
    expect(heading.values).toEqual([['Stream', '2007', 'Column3', 'Stream2']]);
  });

  it('keeps its headings texts when a number is written to one', async () => {
    const heading = await onSheet(budget(), (sheet) => {
      const table = sheet.tables.add('A1:B3', true);
      sheet.getRange('B1').values = [[2008]];
      return table.getHeaderRowRange().load('values');
    });
    expect(heading.values).toEqual([['Stream', '2008']]);
  });

  it('has ranges, a style and switches', async () => {
    const excel = budget();
    const { table, ranges } = await onSheet(excel, (sheet) => {
      const added = sheet.tables.add('A1:B3', true);
      added.name = 'ZB_Lines';
      added.style = 'TableStyleLight1';
      added.showBandedRows = false;
      return { table: added.load('name,style,showBandedRows,showFilterButton,id'), ranges: [added.getRange(), added.getDataBodyRange()].map((range) => range.load('address')) };
    });
    expect([table.name, table.style, table.showBandedRows, table.showFilterButton, table.id]).toEqual(['ZB_Lines', 'TableStyleLight1', false, true, '1']);
    expect(ranges.map(({ address }) => address)).toEqual(['Budget!A1:B3', 'Budget!A2:B3']);
    const again = await excel.Excel.run(async (context) => {
      const found = context.workbook.tables.getItem('zb_lines').worksheet.load('name');
      await context.sync();
      return found.name;
    });
    expect(again).toBe('Budget');
  });

  it('may not lie on another, nor take a name that is taken or no name', async () => {
    const code = (work: (sheet: Excel.Worksheet) => unknown) => codeOnSheet(budget(), (sheet) => (sheet.tables.add('A1:B3', true), work(sheet)));
    expect(await code((sheet) => sheet.tables.add('B3:C4', true))).toBe('MergedRangeConflict');
    expect(await code((sheet) => (sheet.tables.add('C1:D3', true).name = 'TABLE1'))).toBe('ItemAlreadyExists');
    expect(await code((sheet) => (sheet.tables.getItem('Table1').name = 'A1'))).toBe('InvalidArgument');
    expect(await code((sheet) => (sheet.tables.getItem('Table1').style = 'Pretty'))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.tables.getItem('Table9').load('name'))).toBe('ItemNotFound');
  });

  it('goes with its cells when it is deleted', async () => {
    const excel = budget();
    const range = await onSheet(excel, (sheet) => {
      sheet.tables.add('A1:B3', true).delete();
      return sheet.getRange('A1:C2').load('values');
    });
    expect(range.values).toEqual([['', '', ''], ['', '', 2]]);
    const count = await onSheet(excel, (sheet) => sheet.tables.getCount());
    expect(count.value).toBe(0);
  });

  it('is added through the workbook when the address names the sheet', async () => {
    const { Excel } = budget();
    const add = (address: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.tables.add(address, true).worksheet.load('name');
        await context.sync();
        return sheet.name;
      });
    expect(await add('Budget!A1:B3')).toBe('Budget');
    expect(await codeOf(add('Pay!A1:B3'))).not.toBe('');
  });
});
