import { desktopLimits, hasRequirementSet } from '../../src/headless/limits';
import { bookOf, codeOf, openClient } from './openClient';

const readAll = (excel: ReturnType<typeof openClient>) =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Budget').getRange('A1:J100');
    range.load('values');
    await context.sync();
  });

const write = (excel: ReturnType<typeof openClient>) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Budget').getRange('A1').values = [[1]];
    await context.sync();
  });

describe('limits', () => {
  it('refuses a request or an answer that is too large, and counts bytes only while it weighs them', async () => {
    const excel = openClient(bookOf({ Budget: [['x']] }), { limits: { payloadBytes: 2_000 } });
    expect(await codeOf(readAll(excel))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(excel.counters.bytesOut).toBeGreaterThan(2_000);
    excel.limits.payloadBytes = 300;
    expect(await codeOf(readAll(excel))).toBe('RequestPayloadSizeLimitExceeded');
    excel.limits.payloadBytes = null;
    const before = excel.counters.bytesIn;
    expect(await codeOf(readAll(excel))).toBe('');
    expect(excel.counters.bytesIn).toBe(before);
  });

  it('gives at most the stated number of cells in one read', async () => {
    const excel = openClient(bookOf({ Budget: [] }), { limits: { readCells: 1_000 } });
    expect(await codeOf(readAll(excel))).toBe('');
    excel.limits.readCells = 999;
    expect(await codeOf(readAll(excel))).toBe('RangeExceedsLimit');
  });

  it('takes addresses of at most the stated length', async () => {
    const excel = openClient(bookOf({ Budget: [] }), { limits: { addressCharacters: 5 } });
    const ask = (address: string) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Budget').getRanges(address).load('address');
        await context.sync();
      });
    expect(await codeOf(ask('A1,B1'))).toBe('');
    expect(await codeOf(ask('A1,B10'))).toBe('InvalidArgument');
  });

  it('does nothing while the user types in a cell', async () => {
    const book = bookOf({ Budget: [] });
    const excel = openClient(book, { limits: { cellEditMode: true } });
    expect(await codeOf(write(excel))).toBe('InvalidOperationInCellEditMode');
    expect(book.sheets[0]!.rows.size).toBe(0);
    excel.limits.cellEditMode = false;
    expect(await codeOf(write(excel))).toBe('');
  });

  it('lets a workbook opened for reading be read and not changed', async () => {
    const excel = openClient(bookOf({ Budget: [['x']] }), { limits: { readOnly: true } });
    expect(await codeOf(readAll(excel))).toBe('');
    expect(await codeOf(write(excel))).toBe('AccessDenied');
  });

  it('fails at the action of the sync it is told to, and what went before stays', async () => {
    const book = bookOf({ Budget: [] });
    const { Excel, limits } = openClient(book);
    const batch = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Budget');
        sheet.load('name');
        await context.sync();
        sheet.tabColor = '#FF0000';
        sheet.showGridlines = false;
        await context.sync();
      });
    limits.failures = [{ sync: 2, action: 2, code: 'RequestAborted' }];
    await expect(batch()).rejects.toMatchObject({ code: 'RequestAborted' });
    expect(book.sheets[0]).toMatchObject({ tabColor: '', showGridlines: true });
    limits.failures = [{ sync: 4, action: 5, code: 'GeneralException' }];
    await expect(batch()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(book.sheets[0]).toMatchObject({ tabColor: '#FF0000', showGridlines: true });
  });

  it('counts syncs and actions, clean-ups apart', async () => {
    const excel = openClient(bookOf({ Budget: [] }));
    await readAll(excel);
    expect(excel.counters).toMatchObject({ syncs: 1, cleanUps: 1, bytesIn: 0, bytesOut: 0 });
    expect(excel.counters.actions).toBeGreaterThan(3);
  });

  it('lists the calls after which the user cannot undo', async () => {
    const { Excel, counters } = openClient(bookOf({ Budget: [], Spare: [] }));
    await Excel.run(async (context) => {
      const spare = context.workbook.worksheets.getItem('Spare');
      spare.getRange('A1').values = [[1]];
      spare.name = 'Old';
      spare.delete();
      await context.sync();
    });
    expect(counters.undoClearing).toEqual(['Worksheet.name', 'Worksheet.delete']);
  });
});

describe('requirement sets', () => {
  it('has every version up to its own and no other set', () => {
    const limits = desktopLimits({ requirementSet: '1.9' });
    expect(['1.1', '1.9', '1.10', '2.0'].map((version) => hasRequirementSet(limits, 'ExcelApi', version))).toEqual([true, true, false, false]);
    expect(hasRequirementSet(limits, 'ExcelApi', undefined)).toBe(true);
    expect(hasRequirementSet(limits, 'SharedRuntime', '1.1')).toBe(false);
  });

  it("makes the client's own check refuse what is above the floor", async () => {
    const { Excel, Office, limits } = openClient(bookOf({ Budget: [] }), { limits: { requirementSet: '1.9' } });
    const useComments = () => Excel.run((context) => Promise.resolve(context.workbook.comments));
    expect(await codeOf(useComments())).toBe('ApiNotFound');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    limits.requirementSet = '1.10';
    await expect(useComments()).rejects.toMatchObject({ message: 'headless Excel does not implement Workbook.comments' });
  });
});
