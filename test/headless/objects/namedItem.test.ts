import { bookOf, codeOf, openClient } from '../openClient';

const withNames = async <Result>(work: (names: Excel.NamedItemCollection, context: Excel.RequestContext) => Result, book = bookOf({ Budget: [], 'Pay 2007': [] })) =>
  openClient(book).Excel.run(async (context) => {
    const result = work(context.workbook.names, context);
    await context.sync();
    return result;
  });

describe('names', () => {
  it('stand for cells, formulas and constants', async () => {
    const items = await withNames((names, { workbook }) => {
      const sheet = workbook.worksheets.getItem('Pay 2007');
      return [
        names.add('ZB_COST', sheet.getRange('B2:C3'), 'note'),
        names.add('Rate', '=0.2'),
        names.add('Word', 'Red'),
        names.add('Total', "='Pay 2007'!$A$1"),
      ].map((name) => name.load('name,formula,value,type,scope,comment,visible'));
    });
    expect(items.map(({ formula, value, type }) => [formula as unknown, value as unknown, type])).toEqual([
      ["='Pay 2007'!$B$2:$C$3", "'Pay 2007'!B2:C3", 'Range'],
      ['=0.2', 0.2, 'Double'],
      ['="Red"', 'Red', 'String'],
      ["='Pay 2007'!$A$1", "'Pay 2007'!A1", 'Range'],
    ]);
    expect([items[0]!.comment, items[0]!.scope, items[0]!.visible]).toEqual(['note', 'Workbook', true]);
  });

  it('lead to their cells, or to nothing when they are no cells', async () => {
    const ranges = await withNames((names, { workbook }) => {
      names.add('Cells', workbook.worksheets.getItem('Budget').getRange('B2'));
      names.add('Rate', '=0.2');
      return ['cells', 'Rate', 'Absent'].map((name) => names.getItemOrNullObject(name).getRangeOrNullObject().load('address'));
    });
    expect(ranges.map((range) => (range.isNullObject ? null : range.address))).toEqual(['Budget!B2', null, null]);
    expect(await codeOf(withNames((names) => names.add('Rate', '=0.2').getRange().load('address')))).toBe('InvalidReference');
  });

  it('follow the rules Excel has for them', async () => {
    const add = (name: string) => codeOf(withNames((names) => names.add(name, '=1')));
    const good = ['ZB_X', '_x', 'a.b', 'Prices2007', 'ABCD1', 'Årsbudget'];
    expect(await Promise.all(good.map(add))).toEqual(good.map(() => ''));
    const bad = ['', '1st', 'a b', 'A1', 'xfd1', 'R1C1', 'r', 'C', 'a-b', 'x'.repeat(256)];
    expect(await Promise.all(bad.map(add))).toEqual(bad.map(() => 'InvalidArgument'));
  });

  it('are one of a kind in the workbook, and again on a sheet', async () => {
    const twice = withNames((names) => [names.add('Total', '=1'), names.add('TOTAL', '=2')]);
    expect(await codeOf(twice)).toBe('ItemAlreadyExists');
    const [book, sheet] = await withNames((names, { workbook }) => {
      const own = workbook.worksheets.getItem('Budget').names;
      names.add('Total', '=1');
      own.add('Total', '=2');
      return [names.load('items/formula'), own.load('items/formula,items/scope')] as const;
    });
    expect([book.items.map(({ formula }) => formula as unknown), sheet.items.map(({ formula, scope }) => [formula as unknown, scope])]).toEqual([['=1'], [['=2', 'Worksheet']]]);
  });

  it('change, and go when deleted', async () => {
    const book = bookOf({ Budget: [] });
    await withNames((names) => {
      const name = names.add('Total', '=1');
      name.formula = '=2';
      name.visible = false;
      names.add('Other', '=3').delete();
    }, book);
    expect(book.names).toEqual([{ name: 'Total', scope: null, formula: '=2', comment: '', visible: false }]);
    expect(await codeOf(withNames((names) => names.getItem('Other').load('name'), book))).toBe('ItemNotFound');
  });

  it('do not pretend to have the value of a formula', async () => {
    const work = withNames((names) => names.add('Wide', '=OFFSET(Budget!$A$1,0,0,3)').load('value'));
    await expect(work).rejects.toMatchObject({ code: 'NotImplemented' });
    const everything = await withNames((names) => {
      names.add('Wide', '=OFFSET(Budget!$A$1,0,0,3)');
      return names.load();
    });
    expect(everything.items.map(({ name }) => name)).toEqual(['Wide']);
  });
});
