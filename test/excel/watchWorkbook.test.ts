import type { SheetChange } from '../../src/app/host';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { workbookBytes } from '../builders/package';

const later = () => new Promise((next) => setTimeout(next, 0));
const LINES = [['Service', 'Budget', 'Forecast'], ['ICT', 100, 120], ['Parks', 50, 51]];
const twoSheets = (limits = {}) => openBytes(workbookBytes([{ name: 'Budget', rows: LINES }, { name: 'Notes', rows: [['Nothing']] }]), limits);

async function watched(open: OpenBook) {
  const changes: SheetChange[] = [];
  const stop = await open.host.watch((change) => { changes.push(change); });
  return { changes, stop };
}

const idOf = ({ book }: OpenBook, name: string): string => book.sheets.find((sheet) => sheet.name === name)?.id ?? '';

describe('watching a workbook', () => {
  it('tells which cells were typed, and which sheet was calculated because of it', async () => {
    const open = await twoSheets();
    open.edit('Notes', 'A2', [['=Budget!B2*2']]);
    const { changes } = await watched(open);
    open.edit('Budget', 'B2', [[90]]);
    await later();
    expect(changes).toEqual([{ kind: 'typed', sheetId: idOf(open, 'Budget'), cells: 'B2' }, { kind: 'calculated', sheetId: idOf(open, 'Notes') }]);
  });

  it('tells that a sheet was added, renamed or deleted', async () => {
    const open = await twoSheets({ requirementSet: '1.17' });
    const { changes } = await watched(open);
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Pay');
      sheet.name = 'Pay 2008';
      sheet.delete();
      await context.sync();
    });
    await later();
    expect(changes.map(({ kind }) => kind)).toEqual(['sheets', 'sheets', 'sheets']);
  });

  it('keeps to ExcelApi 1.9, and does without news of renaming there', async () => {
    const open = await twoSheets({ requirementSet: '1.9' });
    const { changes } = await watched(open);
    open.edit('Notes', 'A2', [['More']]);
    await later();
    expect(changes).toMatchObject([{ kind: 'typed', cells: 'A2' }]);
  });

  it('says so where Excel has no such events', async () => {
    const open = await twoSheets({ requirementSet: '1.8' });
    await expect(watched(open)).rejects.toMatchObject({ failure: { kind: 'excelTooOld' } });
  });

  it('ends when it is no longer wanted', async () => {
    const open = await twoSheets();
    const { changes, stop } = await watched(open);
    await stop();
    open.edit('Budget', 'B2', [[90]]);
    await later();
    expect(changes).toEqual([]);
  });

  it('takes two requests, whatever the workbook', async () => {
    const open = await openSample('council-2007-08', { requirementSet: '1.17' });
    await watched(open);
    expect(open.counters.syncs).toBe(2);
  });
});

describe('reading a workbook again', () => {
  const change = async (open: OpenBook, sheet: string, cell: string, value: number) => {
    const before = await open.host.readGrids();
    const { changes } = await watched(open);
    open.edit(sheet, cell, [[value]]);
    await later();
    open.counters.syncs = 0;
    return { before, again: await open.host.readAgain(before, changes) };
  };

  it('gives what reading the whole gives, and reads only the sheet that changed', async () => {
    const open = await openSample('council-2007-08');
    const { before, again } = await change(open, 'Budget', 'N6', 1);
    expect(open.counters.syncs).toBe(5);
    expect(again.grids).toEqual(await open.host.readGrids());
    expect(again.typed).toEqual([{ sheet: 'Budget', cells: ['N6'] }]);
    expect(again.grids.flatMap((grid, index) => (grid === before[index] ? [] : [grid.sheet]))).toEqual(['Budget']);
  });

  it('reads the sheets that are calculated from what was typed, too', async () => {
    const open = await openSample('council-2007-08');
    const { before, again } = await change(open, 'ZBB', 'J5', 1);
    expect(again.grids).toEqual(await open.host.readGrids());
    expect(again.grids.flatMap((grid, index) => (grid === before[index] ? [] : [grid.sheet]))).toEqual(['Pools', 'ZBB', 'Packages']);
  });

  it('reads all where a sheet was renamed, added or deleted', async () => {
    const open = await twoSheets();
    const before = await open.host.readGrids();
    await open.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Budget').name = 'Budget 2008';
      worksheets.getItem('Notes').delete();
      worksheets.add('Pay').getRange('A1').values = [['Post']];
      await context.sync();
    });
    const { grids } = await open.host.readAgain(before, []);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Budget 2008', 'Pay']);
    expect(grids).toEqual(await open.host.readGrids());
  });

  it('keeps counting days as the workbook does when the sheet that changed shows no date', async () => {
    const open = await twoSheets();
    const before = (await open.host.readGrids()).map((grid) => ({ ...grid, dateSystem: 1904 as const }));
    const { grids } = await open.host.readAgain(before, [{ kind: 'typed', sheetId: idOf(open, 'Notes'), cells: 'A1' }]);
    expect(grids.map(({ dateSystem }) => dateSystem)).toEqual([1904, 1904]);
  });

  it('reads nothing for what changed on sheets of ours, and says that it was there', async () => {
    const open = await openSample('council-clean');
    const before = await open.host.readGrids();
    await published(open);
    open.counters.syncs = 0;
    const again = await open.host.readAgain(before, [{ kind: 'typed', sheetId: idOf(open, 'Exceptions'), cells: 'A1' }]);
    expect(again).toEqual({ grids: before, typed: [], oursChanged: true });
    expect(open.counters.syncs).toBe(2);
  });
});
