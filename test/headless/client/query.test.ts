import { bookOf, openClient } from '../openClient';

describe('a load', () => {
  it('gives the properties named of every item of a collection, and of what is below them', async () => {
    const { Excel } = openClient(bookOf({ Budget: [['Stream'], ['ICT']], Pay: [] }));
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Budget').tables.add('A1:A2', true).name = 'Lines';
      worksheets.load('items/name,items/position,items/tables/items/name');
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.tables.items.map((table) => table.name)]);
    });
    expect(seen).toEqual([['Budget', 0, ['Lines']], ['Pay', 1, []]]);
  });

  it('takes the three ways a load can be written', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      const [first, second, third] = [sheet.getRange('A1'), sheet.getRange('A1'), sheet.getRange('A1')];
      first.load(['address', 'format/fill/color']);
      second.load({ address: true, format: { fill: { color: true } } });
      third.load({ select: 'address', expand: 'format/fill' });
      await context.sync();
      for (const range of [first, second, third]) expect([range.address, range.format.fill.color]).toEqual(['Budget!A1', '#FFFFFF']);
    });
  });

  it('gives every property it has when none is named, and the items after skip', async () => {
    const { Excel } = openClient(bookOf({ Budget: [], Pay: [], Rates: [] }));
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      const sheet = worksheets.getItem('Rates');
      sheet.load();
      await context.sync();
      return [...worksheets.items.map(({ name }) => name), sheet.name, sheet.visibility];
    });
    expect(names).toEqual(['Pay', 'Rates', 'Visible']);
  });

  it('names the property it does not have', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('A1').load('formulasR1C1');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'NotImplemented', message: 'headless Excel does not implement Range.formulasR1C1' });
  });
});
