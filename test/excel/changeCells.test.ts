import { HostFault } from '../../src/app/failure';
import type { CellChange } from '../../src/app/host';
import { CHANGE_CELLS_SYNCS } from '../../src/excel/changeCells';
import { type OpenBook, openSample } from '../builders/headless';
import { bookContents, cellsOf, sheetNamed } from './bookContents';

const CHANGES: readonly CellChange[] = [
  { sheet: 'Devices', cell: 'K4', from: '', to: 'Agreed count' },
  { sheet: 'Devices', cell: 'K5', from: '', to: 585 },
  { sheet: 'Devices', cell: 'K6', from: '', to: 489 },
  { sheet: 'Devices', cell: 'K8', from: '', to: 441 },
  { sheet: 'Licences', cell: 'D5', from: 6, to: 7 },
];

const cells = ({ book }: OpenBook): ReadonlyMap<string, string | number | boolean> => new Map(['Devices', 'Licences'].flatMap((sheet) => [...cellsOf(book, sheet)].map(([cell, held]) => [`${sheet}!${cell}`, held] as const)));

async function failureOf(work: Promise<void>): Promise<unknown> {
  return work.then(() => null, (fault: unknown) => (fault instanceof HostFault ? fault.failure : fault));
}

describe('changing cells of the user', () => {
  it('changes those that are named and nothing else, whatever their number, in three syncs', async () => {
    const open = await openSample('council-2007-08');
    const before = cells(open);
    const syncs = open.counters.syncs;
    await open.host.change(CHANGES);
    expect(open.counters.syncs - syncs).toBe(CHANGE_CELLS_SYNCS);
    const changed = [...cells(open)].filter(([cell, held]) => before.get(cell) !== held).map(([cell]) => cell);
    expect(changed).toEqual(CHANGES.map(({ sheet, cell }) => `${sheet}!${cell}`));
  });

  it.each([
    ['a cell holds something else by now', { sheet: 'Devices', cell: 'D6', from: 497, to: 489 }, { kind: 'cellChanged', sheet: 'Devices', cell: 'D6' }],
    ['a cell is empty that held something', { sheet: 'Devices', cell: 'K6', from: 498, to: 489 }, { kind: 'cellChanged', sheet: 'Devices', cell: 'K6' }],
    ['a cell holds a formula', { sheet: 'Devices', cell: 'D11', from: 2200, to: 2188 }, { kind: 'cellChanged', sheet: 'Devices', cell: 'D11' }],
    ['a sheet is gone', { sheet: 'Machines', cell: 'D6', from: 498, to: 489 }, { kind: 'sheetGone', sheet: 'Machines' }],
  ] as const)('changes none where %s', async (_, change, failure) => {
    const open = await openSample('council-2007-08');
    const before = bookContents(open.book);
    expect(await failureOf(open.host.change([...CHANGES.slice(1, 2), change]))).toEqual(failure);
    expect(bookContents(open.book)).toEqual(before);
  });

  it('changes none where one of the sheets is protected', async () => {
    const open = await openSample('council-2007-08');
    Object.assign(sheetNamed(open.book, 'Licences'), { protected: true });
    const before = bookContents(open.book);
    expect(await failureOf(open.host.change(CHANGES))).toEqual({ kind: 'sheetProtected', sheet: 'Licences' });
    expect(bookContents(open.book)).toEqual(before);
  });

  it('puts every cell back where Excel stops part way, after any of them', async () => {
    for (let actions = 1; actions < 20; actions++) {
      const open = await openSample('council-2007-08');
      const before = bookContents(open.book);
      open.limits.failures = [{ sync: open.counters.syncs + CHANGE_CELLS_SYNCS, action: actions, code: 'GeneralException' }];
      const failure = await failureOf(open.host.change(CHANGES));
      if (failure === null) {
        expect(actions).toBeGreaterThan(3);
        return;
      }
      expect(failure).toMatchObject({ kind: 'refused', code: 'GeneralException' });
      expect(bookContents(open.book)).toEqual(before);
    }
    throw new Error('it never came to an end');
  });

  it('says which sheets are changed where they cannot be put back either', async () => {
    const open = await openSample('council-2007-08');
    const at = open.counters.syncs + CHANGE_CELLS_SYNCS;
    open.limits.failures = [{ sync: at, action: 5, code: 'GeneralException' }, { sync: at + 1, action: 1, code: 'GeneralException' }];
    expect(await failureOf(open.host.change(CHANGES))).toEqual({ kind: 'halfChanged', sheets: ['Devices', 'Licences'] });
  });
});
