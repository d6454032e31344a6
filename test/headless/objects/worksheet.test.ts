import { bookOf, codeOf, openClient } from '../openClient';
import { codeOnSheet, onSheet, openBudget } from './onSheet';

const add = (name: string, before: Readonly<Record<string, []>> = { Budget: [] }) =>
  codeOf(
    openClient(bookOf(before)).Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );

describe('worksheets', () => {
  it('take the names Excel takes', async () => {
    const good = ['A1', "O'Brien", 'Q1 & Q2', 'x'.repeat(31)];
    expect(await Promise.all(good.map((name) => add(name)))).toEqual(good.map(() => ''));
    const bad = ['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'];
    expect(await Promise.all(bad.map((name) => add(name)))).toEqual(bad.map(() => 'InvalidArgument'));
  });

  it('have names that differ by more than capitals', async () => {
    expect(await add('BUDGET')).toBe('ItemAlreadyExists');
  });

  it('are added last under the next free name', async () => {
    const names = await openClient(bookOf({ Budget: [], Sheet3: [] })).Excel.run(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Budget', 'Sheet3', 'Sheet4']);
  });

  it('are found whatever the capitals, by id too, and counted', async () => {
    const book = bookOf({ Budget: [], Pay: [] });
    book.sheets[1]!.visibility = 'Hidden';
    await openClient(book).Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [worksheets.getItem('PAY'), worksheets.getItem('{sheet-1}'), worksheets.getItemOrNullObject('pay'), worksheets.getActiveWorksheet()];
      for (const sheet of sheets) sheet.load('name,id');
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect(sheets.map(({ name }) => name)).toEqual(['Pay', 'Pay', 'Pay', 'Budget']);
      expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    });
  });

  it('are not added to, moved in or taken from a workbook with a locked structure', async () => {
    const book = { ...bookOf({ Budget: [], Pay: [] }), structureProtected: true };
    const excel = openClient(book);
    const codes = await Promise.all([
      codeOf(excel.Excel.run(async (context) => (context.workbook.worksheets.add('New'), context.sync()))),
      codeOnSheet(excel, (sheet) => {
        sheet.delete();
      }),
      codeOnSheet(excel, (sheet) => (sheet.name = 'Other')),
      codeOnSheet(excel, (sheet) => (sheet.position = 1)),
      codeOnSheet(excel, (sheet) => (sheet.visibility = 'Hidden')),
    ]);
    expect(codes).toEqual(Array(5).fill('AccessDenied'));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Budget', 'Pay']);
  });
});

describe('a worksheet', () => {
  it('keeps one visible sheet beside it when it is deleted or hidden', async () => {
    expect(await codeOnSheet(openBudget(), (sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(
      await codeOnSheet(openBudget(), (sheet) => {
        sheet.delete();
      }),
    ).toBe('InvalidOperation');
  });

  it('takes the references to it along when it is renamed', async () => {
    const book = bookOf({ Budget: [['=A2']], Pay: [["=SUM(Budget!A1:A9)+Budget!$J$16&\"Budget!\""]] });
    book.names.push({ name: 'Total', scope: null, formula: '=Budget!$A$1', comment: '', visible: true });
    await onSheet(openClient(book), (sheet) => (sheet.name = 'Budget 2007'));
    expect(book.names[0]!.formula).toBe("='Budget 2007'!$A$1");
    expect(book.sheets[1]!.rows.get(0)!.formulas[0]).toBe("=SUM('Budget 2007'!A1:A9)+'Budget 2007'!$J$16&\"Budget!\"");
    expect(book.sheets[0]!.rows.get(0)!.formulas[0]).toBe('=A2');
  });

  it('leaves #REF! where it was referred to when it is deleted, and takes its own names with it', async () => {
    const book = bookOf({ Budget: [], Pay: [['=Budget!A1*2']] });
    book.names.push({ name: 'Total', scope: null, formula: '=Budget!$A$1', comment: '', visible: true });
    book.names.push({ name: 'Own', scope: '{sheet-0}', formula: '=1', comment: '', visible: true });
    await onSheet(openClient(book), (sheet) => {
      sheet.delete();
    });
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([['Total', '=#REF!']]);
    expect(book.sheets[0]!.rows.get(0)!.formulas[0]).toBe('=#REF!*2');
    expect(book.activeSheet).toBe('{sheet-1}');
  });

  it('shows or hides its gridlines and headings and says so', async () => {
    const excel = openBudget();
    const sheet = await onSheet(excel, (budget) => {
      budget.showGridlines = false;
      budget.showHeadings = false;
      budget.tabColor = '#1f3a5f';
      return budget.load('showGridlines,showHeadings,tabColor');
    });
    expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([false, false, '#1F3A5F']);
    expect([...excel.budget.changed]).toEqual(expect.arrayContaining(['view', 'tabColor']));
  });

  it('moves to a place among the others', async () => {
    const book = bookOf({ Budget: [], Pay: [], Rates: [] });
    const sheet = await onSheet(openClient(book), (budget) => {
      budget.position = 2;
      return budget.load('position');
    });
    expect(sheet.position).toBe(2);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Pay', 'Rates', 'Budget']);
  });

  it('has a used range of its values, or of its looks as well, or none', async () => {
    const excel = openBudget();
    const empty = await onSheet(excel, (sheet) => [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRange().load('address')] as const);
    expect([empty[0].isNullObject, empty[1].address]).toEqual([true, 'Budget!A1']);
    const used = await onSheet(excel, (sheet) => {
      sheet.getRange('B3').values = [[1]];
      sheet.getRange('C2').formulas = [['=B3']];
      sheet.getRange('E9').format.font.bold = true;
      sheet.getRange('Z99').values = [['']];
      return [sheet.getUsedRange(true).load('address'), sheet.getUsedRange().load('address')];
    });
    expect(used.map(({ address }) => address)).toEqual(['Budget!B2:C3', 'Budget!B2:E9']);
  });

  it('freezes rows, columns or both', async () => {
    const excel = openBudget();
    const place = async (freeze: (panes: Excel.WorksheetFreezePanes) => void) => {
      const range = await onSheet(excel, (sheet) => {
        freeze(sheet.freezePanes);
        return sheet.freezePanes.getLocationOrNullObject().load('address');
      });
      return range.isNullObject ? null : range.address.replace('Budget!', '');
    };
    expect(await place((panes) => { panes.freezeRows(4); })).toBe('1:4');
    expect(await place((panes) => { panes.freezeColumns(2); })).toBe('A:B');
    expect(await place((panes) => { panes.freezeAt('A1:B3'); })).toBe('A1:B3');
    await expect(place((panes) => { panes.freezeAt('Pay!A1:C9'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await place((panes) => { panes.unfreeze(); })).toBeNull();
  });
});
