import { bookOf, codeOf, openClient } from './openClient';

describe('headless Excel', () => {
  it('gives the values of a used range through the client', async () => {
    const { Excel } = openClient(bookOf({ Budget: [['Stream', 'Budget'], ['ICT', 762400]] }));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('budget').getUsedRangeOrNullObject(true);
      range.load('values,address,rowCount,columnCount,cellCount');
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toEqual({ values: [['Stream', 'Budget'], ['ICT', 762400]], address: 'Budget!A1:B2', rowCount: 2, columnCount: 2, cellCount: 4 });
  });

  it('keeps what was written and reads it back in the next request', async () => {
    const { Excel, counters } = openClient(bookOf({ Budget: [] }));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('B2:C3');
      range.values = [['ICT', 5], [null, '']];
      range.format.fill.color = 'yellow';
      range.format.font.bold = true;
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      await context.sync();
      range.load('values,format/fill/color,format/font/bold,format/font/size');
      await context.sync();
      return range.toJSON();
    });
    expect(seen.values).toEqual([['ICT', 5], ['', '']]);
    expect(seen.format).toMatchObject({ fill: { color: '#FFFF00' }, font: { bold: true, size: 11 } });
    expect(counters).toMatchObject({ syncs: 2, cleanUps: 1 });
  });

  it('says by name what it does not implement', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    const sort = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('A1').sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await expect(sort).rejects.toMatchObject({ code: 'NotImplemented', message: 'headless Excel does not implement Range.sort' });
  });

  it('gives the error Excel gives for a sheet that is not there', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pay').load('name');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ItemNotFound');
  });
});
