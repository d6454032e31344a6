import { workbookName } from '../../src/excel/workbookName';

describe('what the open workbook is called', () => {
  it.each([
    ['C:\\Finance\\Budget 100%.xlsx', 'Budget 100%.xlsx'],
    ['/Users/finance/Budget 2007-08.xlsx', 'Budget 2007-08.xlsx'],
    ['https://council.sharepoint.example/sites/finance/Budget%202007-08.xlsx?web=1', 'Budget 2007-08.xlsx'],
    ['https://council.sharepoint.example/Budget%20100%.xlsx', 'Budget%20100%.xlsx'],
    ['Budget.xlsx', 'Budget.xlsx'],
  ])('%s is called by its file name', (address, name) => {
    expect(workbookName(address)).toBe(name);
  });

  it.each([null, undefined, '', 'https://council.sharepoint.example/'])('a workbook at %p, never saved, is called this workbook', (address) => {
    expect(workbookName(address)).toBe('This workbook');
  });
});
