import { bookOf, openClient } from '../openClient';
import { codeOnSheet, onSheet, openBudget } from './onSheet';

const write = async (formats: string | null, input: unknown): Promise<[unknown, unknown, unknown]> => {
  const range = await onSheet(openBudget(), (sheet) => {
    const cell = sheet.getRange('A1');
    if (formats !== null) cell.numberFormat = [[formats]];
    cell.values = [[input]];
    return cell.load('values,formulas,numberFormat');
  });
  return [range.values[0]![0], range.formulas[0]![0], range.numberFormat[0]![0]];
};

describe('a selection', () => {
  it('is kept by the active sheet, also in a workbook that may only be read', async () => {
    const excel = openBudget();
    excel.limits.readOnly = true;
    await onSheet(excel, (sheet) => {
      sheet.getRange('N6').select();
    });
    expect(excel.budget.selected).toEqual({ firstRow: 5, firstColumn: 13, lastRow: 5, lastColumn: 13 });
    expect([...excel.budget.changed]).not.toContain('cells');
  });

  it('is refused on another sheet until that one is activated, because Excel itself does it only at times', async () => {
    const book = bookOf({ Cover: [], Budget: [] });
    const excel = openClient(book);
    expect(await codeOnSheet(excel, (sheet) => { sheet.getRange('A1').select(); })).toBe('InvalidOperation');
    await onSheet(excel, (sheet) => {
      sheet.activate();
      sheet.getRange('B2:C3').select();
    });
    expect(book.activeSheet).toBe(book.sheets[1]!.id);
    expect(book.sheets.map(({ selected }) => selected?.lastRow)).toEqual([undefined, 2]);
  });
});

describe('what is written to a cell', () => {
  it('is taken as if typed', async () => {
    expect(await write(null, '1,234.50')).toEqual([1234.5, 1234.5, '#,##0.00']);
    expect(await write(null, '12%')).toEqual([0.12, 0.12, '0%']);
    expect(await write(null, '(7)')).toEqual([-7, -7, 'General']);
    expect(await write(null, 'true')).toEqual([true, true, 'General']);
    expect(await write(null, '9/11/2007')).toEqual([39395, 39395, 'dd/mm/yyyy']);
    expect((await write(null, '05/13/2007'))[0]).toBe('05/13/2007');
    expect(await write(null, '31/02/2007')).toEqual(['31/02/2007', '31/02/2007', 'General']);
    expect(await write(null, 'IT-0012')).toEqual(['IT-0012', 'IT-0012', 'General']);
  });

  it('stays text in a cell formatted as text and after an apostrophe', async () => {
    expect(await write('@', '=A2')).toEqual(['=A2', '=A2', '@']);
    expect(await write('@', '0012')).toEqual(['0012', '0012', '@']);
    expect(await write('@', 12)).toEqual(['12', '12', '@']);
    expect(await write(null, "'=A2+1")).toEqual(['=A2+1', '=A2+1', 'General']);
    expect(await write('@', "'0012")).toEqual(['0012', '0012', '@']);
  });

  it('is a formula when it begins with an equals sign', async () => {
    expect((await write(null, '=SUM(B1:B2)'))[1]).toBe('=SUM(B1:B2)');
    expect(await write(null, '=')).toEqual(['=', '=', 'General']);
  });

  it('leaves a cell alone when null and empties it when ""', async () => {
    const range = await onSheet(openBudget(), (sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [['stays', 'goes']];
      cells.values = [[null, '']];
      return cells.load('values');
    });
    expect(range.values).toEqual([['stays', '']]);
  });

  it('fills the range when it is one formula, whose references move along', async () => {
    const range = await onSheet(openBudget(), (sheet) => {
      const cells = sheet.getRange('C2:D3');
      Object.assign(cells, { formulas: '=A2+$B2*A$1' });
      return cells.load('formulas');
    });
    expect(range.formulas).toEqual([['=A2+$B2*A$1', '=B2+$B2*B$1'], ['=A3+$B3*A$1', '=B3+$B3*B$1']]);
  });

  it('is refused when it is one formula that Excel would not take', async () => {
    expect(await codeOnSheet(openBudget(), (sheet) => { Object.assign(sheet.getRange('C2:D3'), { formulas: '=SUM(' }); })).toBe('InvalidArgument');
  });

  it('fills the range when it is one value', async () => {
    const range = await onSheet(openBudget(), (sheet) => {
      const cells = sheet.getRange('A1:B2');
      cells.values = 5 as unknown as number[][];
      return cells.load('values');
    });
    expect(range.values).toEqual([[5, 5], [5, 5]]);
  });

  it('is refused when Excel would refuse it', async () => {
    const codes = await Promise.all(
      ['=SUM(B1', `=${'1+'.repeat(5_000)}1`, 'x'.repeat(32_768), Infinity, {}].map((input) =>
        codeOnSheet(openBudget(), (sheet) => {
          sheet.getRange('A1').values = [[input]];
        }),
      ),
    );
    expect(codes).toEqual(['InvalidArgument', 'FormulaLengthExceedsLimit', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });

  it('is refused on the locked cells of a protected sheet', async () => {
    const excel = openBudget();
    Object.assign(excel.budget, { protected: true });
    const code = await codeOnSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    expect(code).toBe('AccessDenied');
  });
});

describe('a range', () => {
  it('of whole columns has an address and a count but no cells to give or to take', async () => {
    const range = await onSheet(openBudget(), (sheet) => sheet.getRange('B:D').load('values,text,address,cellCount,rowCount'));
    expect([range.values, range.text, range.address, range.cellCount, range.rowCount]).toEqual([null, null, 'Budget!B:D', 3_145_728, 1_048_576]);
    const code = await codeOnSheet(openBudget(), (sheet) => {
      sheet.getRange('B:D').values = 1 as unknown as number[][];
    });
    expect(code).toBe('InvalidArgument');
  });

  it('of a whole sheet has more cells than Excel counts', async () => {
    const range = await onSheet(openBudget(), (sheet) => sheet.getRange().load('cellCount'));
    expect(range.cellCount).toBe(-1);
  });

  it('is found by address, dollars and sheet and all, or by name', async () => {
    const addresses = await onSheet(openBudget(), (sheet) => {
      sheet.names.add('Lines', sheet.getRange('C3:D4'));
      return ['b2', '$B$2:C$3', 'Budget!A1', 'D4:B2', 'lines', '2:3'].map((text) => sheet.getRange(text).load('address'));
    });
    expect(addresses.map(({ address }) => address.replace('Budget!', ''))).toEqual(['B2', 'B2:C3', 'A1', 'B2:D4', 'C3:D4', '2:3']);
  });

  it('is refused when there is no such address', async () => {
    const codes = await Promise.all(['Pay!A1', 'A0', 'XFE1', 'A1:B2:C3', 'NoSuchName', 'A1048577'].map((text) => codeOnSheet(openBudget(), (sheet) => sheet.getRange(text).load('address'))));
    expect(new Set(codes)).toEqual(new Set(['InvalidArgument']));
  });

  it('steps to others', async () => {
    const ranges = await onSheet(openBudget(), (sheet) => {
      const range = sheet.getRange('B2:C4');
      return [
        range.getRow(1),
        range.getColumn(1),
        range.getCell(5, 5),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 3),
        range.getOffsetRange(-1, 2),
        range.getBoundingRect('E1'),
        range.getEntireRow(),
        range.getEntireColumn(),
      ].map((each) => each.load('address'));
    });
    expect(ranges.map(({ address }) => address.replace('Budget!', ''))).toEqual(['B3:C3', 'C2:C4', 'G7', 'B2:B5', 'B2:D2', 'D1:E3', 'B1:E4', '2:4', 'B:C']);
  });

  it('does not bound cells of another sheet', async () => {
    expect(await codeOnSheet(openBudget(), (sheet) => sheet.getRange('A1').getBoundingRect('Pay!C3').load('address'))).toBe('InvalidArgument');
    expect(await codeOnSheet(openBudget(), (sheet) => sheet.getRange('A1').getBoundingRect('budget!C3').load('address'))).toBe('');
  });

  it('cannot step off the sheet or out of itself', async () => {
    const codes = await Promise.all([
      codeOnSheet(openBudget(), (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
      codeOnSheet(openBudget(), (sheet) => sheet.getRange('A1:A3').getRow(3).load('address')),
      codeOnSheet(openBudget(), (sheet) => sheet.getRange('A1:A3').getResizedRange(-3, 0).load('address')),
    ]);
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });

  it('links to a place, in blue and underlined, and keeps the text the cell has', async () => {
    const [linked, empty] = await onSheet(openBudget(), (sheet) => {
      const cells = [sheet.getRange('A1'), sheet.getRange('A2')] as const;
      cells[0].values = [['Budget F9']];
      for (const cell of cells) cell.hyperlink = { documentReference: "'Budget'!F9", screenTip: 'Go there' };
      return cells.map((cell) => cell.load('hyperlink,values,format/font/underline,format/font/color'));
    });
    expect(linked!.hyperlink).toEqual({ documentReference: "'Budget'!F9", screenTip: 'Go there', textToDisplay: 'Budget F9' });
    expect([linked!.format.font.underline, linked!.format.font.color]).toEqual(['Single', '#0563C1']);
    expect(empty!.values).toEqual([["'Budget'!F9"]]);
  });

  it('says what kinds of values it holds', async () => {
    const range = await onSheet(openBudget(), (sheet) => {
      const cells = sheet.getRange('A1:E1');
      cells.values = [['x', 1, true, '#N/A', '']];
      return cells.load('valueTypes');
    });
    expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty']]);
  });
});

describe('clearing', () => {
  it('of contents leaves the look, of formats the contents, of all neither', async () => {
    const clear = async (what: 'Contents' | 'Formats' | 'All') => {
      const range = await onSheet(openBudget(), (sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [[5]];
        cell.format.font.bold = true;
        cell.clear(what);
        return cell.load('values,format/font/bold');
      });
      return [range.values[0]![0] as unknown, range.format.font.bold];
    };
    expect([await clear('Contents'), await clear('Formats'), await clear('All')]).toEqual([['', true], [5, false], ['', false]]);
  });

  it('of a whole sheet takes its tables and conditional formats with it and has it written anew', async () => {
    const excel = openBudget();
    excel.budget.changed.clear();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:A2').values = [['Stream'], ['ICT']];
      sheet.tables.add('A1:A2', true);
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1=1';
      sheet.getRange().clear();
    });
    expect([excel.budget.tables, excel.budget.conditionalFormats]).toEqual([[], []]);
    expect(excel.budget.changed.has('everything')).toBe(true);
  });
});

describe('the cells that two ranges share', () => {
  it.each([
    ['B2:D5', 'C:XFD', 'Budget!C2:D5'],
    ['B2:D5', 'A1:B2', 'Budget!B2'],
  ])('%s and %s are %s', async (one, other, shared) => {
    const range = await onSheet(openBudget(), (sheet) => sheet.getRange(one).getIntersectionOrNullObject(sheet.getRange(other)).load('address'));
    expect(range.address).toBe(shared);
  });

  it('are a null object where there are none', async () => {
    const range = await onSheet(openBudget(), (sheet) => sheet.getRange('B2:D5').getIntersectionOrNullObject(sheet.getRange('E:XFD')).load('address'));
    expect(range.isNullObject).toBe(true);
  });
});
