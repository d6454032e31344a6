import { SELECT_SYNCS } from '../../src/excel/selectCells';
import { type OpenBook, openBytes } from '../builders/headless';
import { workbookBytes } from '../builders/package';

const book = (): Promise<OpenBook> =>
  openBytes(
    workbookBytes([
      { name: 'Budget', rows: [[1]] },
      { name: "Payroll & 'pay'", rows: [[1]] },
      { name: 'Hidden', rows: [[1]], state: 'hidden' },
    ]),
  );

/** The sheet that is shown and what is selected on it. */
function shown({ book: { sheets, activeSheet } }: OpenBook) {
  const sheet = sheets.find(({ id }) => id === activeSheet);
  return { sheet: sheet?.name, area: sheet?.selected ?? null };
}

describe('going to cells in Excel', () => {
  it('shows the sheet and selects the cells, in two syncs', async () => {
    const open = await book();
    await open.host.select("Payroll & 'pay'", 'D41:D78');
    expect(shown(open)).toEqual({ sheet: "Payroll & 'pay'", area: { firstRow: 40, lastRow: 77, firstColumn: 3, lastColumn: 3 } });
    expect(open.counters.syncs).toBe(SELECT_SYNCS);
  });

  it('selects the first run of several, and with no cells only shows the sheet', async () => {
    const open = await book();
    await open.host.select('Budget', 'F5:F9, F12');
    expect(shown(open).area).toEqual({ firstRow: 4, lastRow: 8, firstColumn: 5, lastColumn: 5 });
    await open.host.select("Payroll & 'pay'", '');
    expect(shown(open)).toEqual({ sheet: "Payroll & 'pay'", area: null });
  });

  it('is a failure that names the sheet when it was renamed or deleted, or is hidden; what is shown stays', async () => {
    const open = await book();
    await expect(open.host.select('Devices', 'C5')).rejects.toMatchObject({ failure: { kind: 'sheetGone', sheet: 'Devices' } });
    await expect(open.host.select('Hidden', 'A1')).rejects.toMatchObject({ failure: { kind: 'sheetHidden', sheet: 'Hidden' } });
    expect(shown(open).sheet).toBe('Budget');
  });

  it('is the failure of a cell being edited while one is', async () => {
    const open = await book();
    open.limits.cellEditMode = true;
    await expect(open.host.select('Budget', 'A1')).rejects.toMatchObject({ failure: { kind: 'cellBeingEdited' } });
  });
});
