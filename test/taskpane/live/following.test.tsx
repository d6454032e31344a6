/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { HostFault } from '../../../src/app/failure';
import { type DrawnLine, budgetGrid } from '../../builders/budgetGrid';
import { gridOf } from '../../builders/grid';
import { type GridHost, gridHost } from '../../builders/gridHost';
import { aWhile, button, renderPane, review, showTab } from '../../builders/renderPane';

const ICT_OVER = ['ICT', 'Pay', 900_000, 1_050_000] as const;
const ICT_MENDED = ['ICT', 'Pay', 900_000, 900_000] as const;
const ICT_WORSE = ['ICT', 'Pay', 900_000, 1_060_000] as const;
const PARKS = ['Parks', 'Pay', 100_000, 130_000] as const;

const SHEET = 'Budget 2007-08';

const polite = (): string => screen.getByRole('status').textContent;
const alerted = (): string => screen.getByRole('alert').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const findings = (): number => Number(screen.getByRole('tab', { name: /^Findings/ }).textContent.replace(/\D/g, ''));

async function following(...lines: readonly DrawnLine[]): Promise<GridHost> {
  const host = gridHost(budgetGrid(...lines));
  renderPane(host);
  await review();
  await waitFor(() => { expect(host.heard).not.toBeNull(); });
  return host;
}

/** Somebody types: the sheet holds these lines now, and Excel tells of the cell. */
function type(host: GridHost, cells: string, ...lines: readonly DrawnLine[]): void {
  host.grids = [budgetGrid(...lines)];
  act(() => { host.heard?.({ kind: 'typed', sheetId: SHEET, cells }); });
}

describe('a cell that is fixed in the workbook', () => {
  it('is reviewed again by itself, with only its sheet read, and what came of it is said', async () => {
    const host = await following(ICT_OVER, PARKS);
    const before = findings();
    type(host, 'H3', ICT_MENDED, PARKS);
    await waitFor(() => { expect(polite()).toMatch(/^Reviewed again after Budget 2007-08!H3: \d findings? gone/); });
    expect(findings()).toBeLessThan(before);
    expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toBe('ICT900,000 of 900,00000.0%Green');
    expect(host.read).toEqual([SHEET, `${SHEET} again`]);
    expect(screen.getByRole('list', { name: 'No longer found' }).textContent).toMatch(/^Gone, number 1 until now: /);
  });

  it('is one change however fast a row of figures is typed', async () => {
    const host = await following(ICT_OVER, PARKS);
    for (const cells of ['H3', 'G4', 'H4']) type(host, cells, ICT_WORSE, PARKS);
    await waitFor(() => { expect(polite()).toBe('Reviewed again after Budget 2007-08!H3, G4, H4: 1 finding with another amount.'); });
    expect(host.read.filter((sheet) => sheet === `${SHEET} again`)).toHaveLength(1);
  });

  it('leaves the finding open that was open, and its place in the list', async () => {
    const host = await following(PARKS, ICT_OVER);
    showTab(/Findings/);
    const open = () => screen.getAllByRole('button', { expanded: true }).find(({ dataset }) => dataset.item?.startsWith('finding'))?.textContent ?? '';
    act(() => { screen.getAllByRole('button', { expanded: false }).find(({ textContent }) => textContent.includes('Parks'))?.click(); });
    expect(open()).toContain('Parks');
    type(host, 'H4', PARKS, ICT_MENDED);
    await waitFor(() => { expect(polite()).toMatch(/^Reviewed again/); });
    expect(open()).toContain('Parks');
  });

  it('waits while the summary is written, and is refused to be written over unseen', async () => {
    const host = await following(ICT_OVER, PARKS);
    showTab(/Summary/);
    host.grids = [budgetGrid(ICT_WORSE, PARKS)];
    press('Write summary');
    await waitFor(() => { expect(alerted()).toBe('The workbook has changed since it was reviewed: Budget 2007-08!H3. Nothing was changed. Review again, then write the summary.'); });
    expect(host.writes).toBe(0);
    act(() => { host.heard?.({ kind: 'typed', sheetId: SHEET, cells: 'H3' }); });
    await waitFor(() => { expect(polite()).toMatch(/^Reviewed again after Budget 2007-08!H3/); });
    expect(alerted()).toMatch(/^The workbook has changed since it was reviewed: .*Nothing was changed\./);
    press('Try again');
    expect((await screen.findAllByText(/figures agree/)).length).toBeGreaterThan(0);
    expect(host.writes).toBe(2);
  });

  it('where nothing a review reads is another, changes nothing on the page', async () => {
    const host = await following(ICT_OVER, PARKS);
    const said = polite();
    act(() => { host.heard?.({ kind: 'typed', sheetId: 'Exceptions', cells: 'A1' }); });
    act(() => { host.heard?.({ kind: 'calculated', sheetId: 'Budget' }); });
    await aWhile();
    await aWhile();
    await aWhile();
    expect(polite()).toBe(said);
    expect(screen.queryByText(/^Reviewed again/)).toBeNull();
  });

  it('that leaves no budget keeps the review, says that it is old and offers another', async () => {
    const host = await following(ICT_OVER, PARKS);
    host.grids = [gridOf(SHEET, [['Name']])];
    act(() => { host.heard?.({ kind: 'typed', sheetId: SHEET, cells: 'A1:H4' }); });
    await waitFor(() => { expect(alerted()).toBe('Changed since this review: Budget 2007-08!A1:H4. It could not be reviewed again. No budget is found in it now. Undo the change in Excel, or review again.'); });
    expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toContain('1,050,000');
    expect(screen.getAllByRole('button', { name: 'Review again' })).toHaveLength(2);
  });

  it('is waited for without a word while the next cell is being edited', async () => {
    const host = await following(ICT_OVER, PARKS);
    host.refuses = { kind: 'cellBeingEdited' };
    type(host, 'H3', ICT_MENDED, PARKS);
    await aWhile();
    await aWhile();
    await aWhile();
    expect(alerted()).toBe('');
    host.refuses = null;
    await waitFor(() => { expect(polite()).toMatch(/^Reviewed again after Budget 2007-08!H3/); });
  });
});

describe('an Excel that tells of no changes', () => {
  it('breaks nothing: the pane says so and what to press', async () => {
    renderPane({ ...gridHost(budgetGrid(ICT_OVER)), watch: () => Promise.reject(new HostFault({ kind: 'excelTooOld' })) });
    await review();
    expect(await screen.findByText('This Excel does not tell Zerobase of changes: press Review again after a cell was changed.')).toBeTruthy();
    expect(alerted()).toBe('');
  });
});

describe('a summary that another window writes over', () => {
  it('is said, stays as it is, and is no longer taken back from here', async () => {
    const host = await following(ICT_OVER, PARKS);
    showTab(/Summary/);
    press('Write summary');
    await screen.findAllByText(/figures agree/);
    expect(button('Undo')).toBeTruthy();
    host.stands = false;
    act(() => { host.heard?.({ kind: 'typed', sheetId: 'Exceptions', cells: 'A1' }); });
    await waitFor(() => { expect(alerted()).toMatch(/^The summary was written again elsewhere/); });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(host.undone).toBe(0);
  });
});
