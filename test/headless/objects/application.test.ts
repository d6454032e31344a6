import { bookOf, openClient } from '../openClient';

const counting = () => {
  const book = bookOf({ Budget: [] });
  return { ...openClient(book, { calculate: () => ({ calculated: 0, notCalculated: [] }) }), book };
};

describe('calculation', () => {
  it('waits for the user when it is manual', async () => {
    const { Excel, counters, book } = counting();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1');
      context.application.calculationMode = 'Manual';
      range.values = [[1]];
      range.load('values');
      await context.sync();
      expect([counters.calculations, book.calculationMode]).toEqual([0, 'Manual']);
      context.application.calculate('Full');
      context.application.load('calculationMode');
      await context.sync();
      expect([counters.calculations, context.application.calculationMode]).toEqual([1, 'Manual']);
    });
  });

  it('does not happen when nothing changed', async () => {
    const { Excel, counters } = counting();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budget').getRange('A1').load('values,text');
      await context.sync();
    });
    expect(counters.calculations).toBe(0);
  });
});

describe('a workbook that an add-in opens', () => {
  it('is given to whoever can open another window, with its bytes, also beside a workbook that may only be read', async () => {
    const opened: string[] = [];
    const { Excel } = openClient(bookOf({ Budget: [] }), { limits: { readOnly: true }, openBeside: (base64) => { opened.push(base64); } });
    await Excel.createWorkbook('UEsDBA==');
    expect(opened).toEqual(['UEsDBA==']);
  });
});
