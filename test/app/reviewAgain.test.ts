import type { ChangedSheet } from '../../src/app/changedCells';
import type { SheetChange } from '../../src/app/host';
import { changedSince, reviewAgain } from '../../src/app/reviewAgain';
import { budgetGrid } from '../builders/budgetGrid';
import { gridOf } from '../builders/grid';
import { gridHost } from '../builders/gridHost';

const OVER = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000]);
const MENDED = budgetGrid(['ICT', 'Pay', 900_000, 900_000]);
const typed = [{ kind: 'typed', sheetId: OVER.sheet, cells: 'H3' }] as const;
const told = (changes: readonly SheetChange[]) => ({ changes, onFound: () => Promise.resolve() });
const before = { file: OVER.file, grids: [OVER], added: [] };

describe('reviewing again after a change', () => {
  it('gives the review of the workbook as it is now, and the cells that were typed', async () => {
    const again = await reviewAgain(gridHost(MENDED), before, told(typed));
    expect(again).toMatchObject({ kind: 'again', changed: [{ sheet: OVER.sheet, cells: ['H3'] }], outcome: { kind: 'reviewed', grids: [MENDED] } });
  });

  it('names the cells that differ where Excel told of none', async () => {
    const again = await reviewAgain(gridHost(MENDED), before, told([{ kind: 'calculated', sheetId: OVER.sheet }]));
    expect(again).toMatchObject({ kind: 'again', changed: [{ sheet: OVER.sheet, cells: ['H3'] }] });
  });

  it('reviews nothing where the sheets hold what they held, and says whether ours were touched', async () => {
    expect(await reviewAgain(gridHost(OVER), before, told(typed))).toEqual({ kind: 'alike', oursChanged: false });
    expect(await reviewAgain(gridHost(OVER), before, told([{ kind: 'typed', sheetId: 'Exceptions', cells: 'A1' }]))).toEqual({ kind: 'alike', oursChanged: true });
  });

  it('says which cells changed before it reviews, and nothing where none did', async () => {
    const found: string[] = [];
    const onFound = (changed: readonly ChangedSheet[]) => {
      found.push(...changed.flatMap(({ cells }) => cells));
      return Promise.resolve();
    };
    await reviewAgain(gridHost(OVER), before, { changes: typed, onFound });
    expect(found).toEqual([]);
    await reviewAgain(gridHost(MENDED), before, { changes: typed, onFound });
    expect(found).toEqual(['H3']);
  });

  it('keeps a workbook that was added, which is not read again', async () => {
    const posts = { ...gridOf('Staff', [['Post ID', 'Post title', 'Service stream', 'SCP', 'FTE', 'Status'], ['P1', 'Analyst', 'ICT', 29, 1, 'Filled']]), file: 'posts.xlsx' };
    const added = [{ file: 'posts.xlsx', grids: [posts], issues: [], kept: [] }];
    const again = await reviewAgain(gridHost(MENDED), { ...before, grids: [OVER, posts], added }, told(typed));
    expect(again).toMatchObject({ kind: 'again', outcome: { grids: [MENDED, posts] } });
  });

  it('gives the failure of a workbook that cannot be read', async () => {
    const host = gridHost(MENDED);
    host.refuses = { kind: 'cellBeingEdited' };
    expect(await reviewAgain(host, before, told(typed))).toEqual({ kind: 'notRead', failure: { kind: 'cellBeingEdited' } });
  });
});

describe('a review that is to be written', () => {
  it('may be while the workbook holds what was reviewed', async () => {
    expect(await changedSince(gridHost(OVER), before)).toBeNull();
  });

  it('may not once a cell holds something else, which is named', async () => {
    expect(await changedSince(gridHost(MENDED), before)).toEqual({ kind: 'changedSince', changed: `${OVER.sheet}!H3` });
  });

  it('may not where the workbook cannot be read', async () => {
    const host = gridHost(OVER);
    host.refuses = { kind: 'tooLarge' };
    expect(await changedSince(host, before)).toEqual({ kind: 'tooLarge' });
  });
});
