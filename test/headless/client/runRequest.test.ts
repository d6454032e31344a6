import { bookOf, openClient } from '../openClient';

describe('a request', () => {
  it('keeps what was done before the action that fails and says where it failed', async () => {
    const book = bookOf({ Budget: [] });
    const { Excel } = openClient(book);
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [['wrong shape']];
      sheet.getRange('A3').values = [['never']];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect([...book.sheets[0]!.rows.values()].map(({ values }) => values[0])).toEqual(['kept']);
  });

  it('finds kept ranges again in a later request', async () => {
    const { Excel, counters } = openClient(bookOf({ Budget: [[1], [2]] }));
    const sum = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1:A2');
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values.flat().reduce((a: number, b: number) => a + b, 0) as number;
    });
    expect(sum).toBe(3);
    expect(counters).toMatchObject({ syncs: 2, cleanUps: 1 });
  });

  it('answers null for what is below a null object and lets its methods do nothing', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    await Excel.run(async (context) => {
      const absent = context.workbook.worksheets.getItemOrNullObject('Absent');
      const below = absent.getRange('A1');
      below.load('values');
      absent.delete();
      await context.sync();
      expect([absent.isNullObject, below.isNullObject]).toEqual([true, true]);
    });
  });

  it('does not find a sheet that was deleted', async () => {
    const { Excel } = openClient(bookOf({ Budget: [], Spare: [] }));
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Spare');
      const range = sheet.getRange('A1');
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  it('writes more than 1,500 cells in the blocks the client cuts', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 7 }, (__, column) => row * 7 + column));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('B3:H402');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values as number[][];
    });
    expect(seen).toEqual(rows);
  });

  it('refuses more than 1,500 cells of the wrong shape before any is written', async () => {
    const book = bookOf({ Budget: [] });
    const { Excel } = openClient(book);
    const rows = Array.from({ length: 400 }, () => Array.from({ length: 7 }, () => 1));
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('A1:G399').values = rows;
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(book.sheets[0]!.rows.size).toBe(0);
  });

  it('recalculates when a value is asked for and something changed', async () => {
    const book = bookOf({ Budget: [[1, '=A1*2']] });
    const { Excel, counters, settle } = openClient(book, {
      calculate: ({ sheets }) => {
        const row = sheets[0]!.rows.get(0)!;
        row.values[1] = Number(row.values[0]) * 2;
        return { calculated: 1, notCalculated: [] };
      },
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1:B1');
      range.load('formulas');
      range.getCell(0, 0).values = [[21]];
      await context.sync();
      expect(counters.calculations).toBe(0);
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[21, 42]], [[21, '=A1*2']]]);
    });
    expect(settle()).toEqual({ calculated: 1, notCalculated: [] });
    expect(counters.calculations).toBe(1);
  });
});
