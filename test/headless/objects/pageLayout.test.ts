import { codeOnSheet, onSheet, openBudget } from './onSheet';

describe('the page layout', () => {
  it('is set and read back in points and Excel words', async () => {
    const excel = openBudget();
    const [layout, area, titles] = await onSheet(excel, (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 19.84;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:L60');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      return [pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally'), pageLayout.getPrintAreaOrNullObject().load('address'), pageLayout.getPrintTitleRowsOrNullObject().load('address')] as const;
    });
    expect([layout.orientation, layout.paperSize, layout.zoom, layout.leftMargin, layout.centerHorizontally]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }, 19.84, true]);
    expect([area.address, titles.address]).toEqual(['Budget!A1:L60', 'Budget!1:2']);
    expect(excel.budget.pageLayout).toMatchObject({ zoom: { fitWide: 1, fitTall: null }, printArea: 'A1:L60', titleRows: '1:2', footer: { left: '', center: 'Page &P of &N', right: '' } });
  });

  it('has no print area until one is set', async () => {
    const area = await onSheet(openBudget(), (sheet) => sheet.pageLayout.getPrintAreaOrNullObject());
    expect(area.isNullObject).toBe(true);
  });

  it('breaks above rows, in order, until the breaks are taken out', async () => {
    const excel = openBudget();
    const breaks = await onSheet(excel, (sheet) => {
      sheet.horizontalPageBreaks.add('A46');
      sheet.horizontalPageBreaks.add('A21:C21');
      return sheet.horizontalPageBreaks.load('items/rowIndex');
    });
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20, 45]);
    expect(excel.budget.pageLayout.rowBreaks).toEqual([20, 45]);
    await onSheet(excel, (sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
    });
    expect(excel.budget.pageLayout.rowBreaks).toEqual([]);
  });

  it('is refused where Excel refuses it', async () => {
    const code = (work: (sheet: Excel.Worksheet) => unknown) => codeOnSheet(openBudget(), work);
    expect(await code((sheet) => sheet.horizontalPageBreaks.add('Pay!A5'))).toBe('InvalidArgument');
    expect(await code((sheet) => (sheet.pageLayout.zoom = { scale: 9 }))).toBe('InvalidArgument');
    expect(await code((sheet) => (sheet.pageLayout.zoom = { scale: 90, verticalFitToPages: 1 }))).toBe('InvalidArgument');
    expect(await code((sheet) => (sheet.pageLayout.paperSize = 'A9' as 'A4'))).toBe('InvalidArgument');
    expect(await code((sheet) => (sheet.pageLayout.topMargin = -1))).toBe('InvalidArgument');
    expect(await code((sheet) => sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
    expect(await code((sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256)))).toBe('InvalidArgument');
  });
});
