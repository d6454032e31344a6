import { codeOnSheet, onSheet, openBudget } from './onSheet';

describe('the look of cells', () => {
  it('reads as null where cells differ', async () => {
    const range = await onSheet(openBudget(), (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').format.fill.color = '#FFE2A0';
      return sheet.getRange('A1:B2').load('format/font/bold,format/font/italic,format/fill/color,format/wrapText,numberFormat');
    });
    expect([range.format.font.bold, range.format.font.italic, range.format.fill.color, range.format.wrapText]).toEqual([null, false, null, false]);
    expect(range.numberFormat).toEqual([['General', 'General'], ['General', 'General']]);
  });

  it('is one object for all cells that look alike, whatever the order it was put together in', async () => {
    const excel = openBudget();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('B1').format.font.bold = true;
      for (const edge of ['EdgeTop', 'EdgeLeft'] as const) sheet.getRange('A1').format.borders.getItem(edge).style = 'Dot';
      for (const edge of ['EdgeLeft', 'EdgeTop'] as const) sheet.getRange('D1').format.borders.getItem(edge).style = 'Dot';
      sheet.getRange('D1').format.font.bold = true;
      sheet.getRange('D1').format.wrapText = true;
    });
    const { styles } = excel.budget.rows.get(0)!;
    expect(styles[0]).toMatchObject({ bold: true, wrapText: true });
    expect(styles[0]).toBe(styles[3]);
    expect(styles[1]).not.toBe(styles[0]);
  });

  it('goes to all areas of a list of ranges', async () => {
    const cells = await onSheet(openBudget(), (sheet) => {
      const areas = sheet.getRanges('A1,B2:C2,Budget!D4');
      areas.format.font.color = '#A61B1B';
      areas.load('address,areaCount,cellCount,areas/items/address');
      return { areas, between: sheet.getRange('B1').load('format/font/color'), last: sheet.getRange('D4').load('format/font/color') };
    });
    expect([cells.areas.address, cells.areas.areaCount, cells.areas.cellCount]).toEqual(['Budget!A1,Budget!B2:C2,Budget!D4', 3, 4]);
    expect(cells.areas.areas.items.map(({ address }) => address)).toEqual(['Budget!A1', 'Budget!B2:C2', 'Budget!D4']);
    expect([cells.between.format.font.color, cells.last.format.font.color]).toEqual(['#000000', '#A61B1B']);
  });

  it('has widths of columns and heights of rows in points', async () => {
    const range = await onSheet(openBudget(), (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 118.5;
      sheet.getRange('3:4').format.rowHeight = 26;
      return [sheet.getRange('B3').load('format/columnWidth,format/rowHeight'), sheet.getRange('A1:B3').load('format/columnWidth,format/rowHeight'), sheet.getRange('Z99').load('format/columnWidth,format/rowHeight')];
    });
    expect(range.map(({ format }) => [format.columnWidth, format.rowHeight])).toEqual([[118.5, 26], [null, null], [48, 15]]);
  });

  it('is refused where Excel refuses it', async () => {
    const codes = await Promise.all([
      codeOnSheet(openBudget(), (sheet) => (sheet.getRange('A1').format.fill.color = 'no colour')),
      codeOnSheet(openBudget(), (sheet) => (sheet.getRange('A1').format.rowHeight = 410)),
      codeOnSheet(openBudget(), (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Left')),
      codeOnSheet(openBudget(), (sheet) => (sheet.getRange('A1').format.font.size = 0)),
    ]);
    expect(codes).toEqual(Array(4).fill('InvalidArgument'));
  });

  it('of whole columns is not implemented, and says so', async () => {
    const work = onSheet(openBudget(), (sheet) => (sheet.getRange('A:A').format.font.bold = true));
    await expect(work).rejects.toMatchObject({ message: 'headless Excel does not implement formats of whole columns, rows or sheets, other than widths and heights' });
  });
});

describe('borders', () => {
  it('run along the edge of a range', async () => {
    const excel = openBudget();
    await onSheet(excel, (sheet) => {
      const border = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#1F3A5F';
    });
    const edge = (row: number) => excel.budget.rows.get(row)?.styles.map((style) => style?.borders.EdgeBottom);
    expect(edge(0)?.filter((border) => border !== undefined) ?? []).toEqual([]);
    expect(edge(1)).toEqual([{ style: 'Continuous', weight: 'Medium', color: '#1F3A5F' }, { style: 'Continuous', weight: 'Medium', color: '#1F3A5F' }]);
  });

  it('are one line to the cells on both sides of it', async () => {
    const excel = openBudget();
    const below = await onSheet(excel, (sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      return sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
    });
    expect(below.style).toBe('Double');
    await onSheet(excel, (sheet) => (sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None'));
    expect(excel.budget.rows.get(0)!.styles[0]!.borders).toEqual({});
  });

  it('lie between the rows of a range and not around it', async () => {
    const excel = openBudget();
    await onSheet(excel, (sheet) => (sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').style = 'Dot'));
    expect([0, 1, 2].map((row) => excel.budget.rows.get(row)?.styles[0]?.borders.EdgeBottom?.style)).toEqual(['Dot', 'Dot', undefined]);
  });
});
