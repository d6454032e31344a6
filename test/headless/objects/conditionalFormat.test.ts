import { codeOnSheet, onSheet, openBudget } from './onSheet';

describe('conditional formats', () => {
  it('hold a formula, a text or a comparison, and how cells look while it is true', async () => {
    const excel = openBudget();
    await onSheet(excel, (sheet) => {
      const { conditionalFormats } = sheet.getRange('K7:K20');
      const red = conditionalFormats.add('Custom');
      red.custom.rule.formula = '=OR(K7="Red",K7="Fail")';
      red.custom.format.fill.color = '#A61B1B';
      red.custom.format.font.color = '#FFFFFF';
      red.custom.format.font.bold = true;
      red.stopIfTrue = true;
      conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'Amber' };
      conditionalFormats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '1', formula2: '=K1' };
    });
    expect(excel.budget.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { type: 'Custom', formula: '=OR(K7="Red",K7="Fail")' },
      { type: 'ContainsText', operator: 'Contains', text: 'Amber' },
      { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=K1' },
    ]);
    expect(excel.budget.conditionalFormats[0]).toMatchObject({ fill: '#A61B1B', fontColor: '#FFFFFF', bold: true, stopIfTrue: true, priority: 2 });
  });

  it('come first when new, and in the order of priority', async () => {
    const formats = await onSheet(openBudget(), (sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.add('Custom');
      conditionalFormats.add('CellValue');
      conditionalFormats.add('ContainsText').priority = 1;
      return conditionalFormats.load('items/type,items/priority');
    });
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([['CellValue', 0], ['ContainsText', 1], ['Custom', 2]]);
  });

  it('are those that touch the range, and can be taken off part of it', async () => {
    const excel = openBudget();
    const [count, item] = await onSheet(excel, (sheet) => {
      const format = sheet.getRange('A1:C9').conditionalFormats.add('Custom');
      sheet.getRange('E1').conditionalFormats.add('Custom');
      sheet.getRange('B2').conditionalFormats.clearAll();
      return [sheet.getRange('C1:D1').conditionalFormats.getCount(), format.getRanges().load('address')] as const;
    });
    expect(count.value).toBe(1);
    expect(item.address).toBe('Budget!A1:C1,Budget!A2,Budget!C2,Budget!A3:C9');
  });

  it('are deleted one by one, found by id in a later request', async () => {
    const excel = openBudget();
    const formats = await onSheet(excel, (sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.add('Custom');
      conditionalFormats.add('ContainsText');
      return conditionalFormats.load('items/id,items/type');
    });
    const id = formats.items.find(({ type }) => type === 'Custom')!.id;
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').conditionalFormats.getItem(id).delete();
    });
    expect(excel.budget.conditionalFormats.map(({ rule }) => rule.type)).toEqual(['ContainsText']);
  });

  it('are refused where Excel refuses them', async () => {
    const code = (work: (formats: Excel.ConditionalFormatCollection) => unknown) => codeOnSheet(openBudget(), (sheet) => work(sheet.getRange('A1').conditionalFormats));
    expect(await code((formats) => (formats.add('Custom').custom.rule.formula = '=OR(A1={1,2})'))).toBe('InvalidArgument');
    expect(await code((formats) => (formats.add('Custom').custom.rule.formula = '=OR(A1'))).toBe('InvalidArgument');
    expect(await code((formats) => (formats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '1' }))).toBe('InvalidArgument');
    expect(await code((formats) => (formats.add('Custom').textComparison.rule = { operator: 'Contains', text: 'x' }))).toBe('ItemNotFound');
    expect(await code((formats) => formats.add('DataBar'))).toBe('NotImplemented');
  });
});
