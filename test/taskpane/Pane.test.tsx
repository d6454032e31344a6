/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { NotLoaded } from '../../src/taskpane/paneAnswers';
import { budgetGrid } from '../builders/budgetGrid';
import { gridOf } from '../builders/grid';
import { gridHost } from '../builders/gridHost';
import { aWhile, button, focus, renderPane, review, showTab } from '../builders/renderPane';

const BUDGET = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000], ['ICT', 'Rent', 50_000, 40_000], ['Parks', 'Pay', 100_000, 130_000]);
const polite = (): string => screen.getByRole('status').textContent;
const alerted = (): string => screen.getByRole('alert').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };

describe('a first review', () => {
  it('says what it will do, reviews when asked, and shows and announces the position', async () => {
    renderPane(gridHost(BUDGET));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check this budget workbook');
    await review();
    expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toBe('ICT1,090,000 of 950,000+140,00014.7%Red');
    expect(polite()).toMatch(/^Reviewed: \d findings\. The two budgets are forecast to overspend by £170,000/);
    expect(alerted()).toBe('');
  });

  it('starts by itself when the ribbon asked for it, once', async () => {
    renderPane(gridHost(BUDGET), { reviewsAtOnce: true });
    press('Cancel');
    await aWhile();
    expect(button('Review workbook')).toBeTruthy();
    await review();
  });

  it('says that there is no budget, and where it looked', async () => {
    renderPane(gridHost(gridOf('Staff list', [['Name']])));
    press('Review workbook');
    expect(await screen.findByText('No budget in this workbook')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('Staff list');
    expect(button('Review again')).toBeTruthy();
    expect(alerted()).toMatch(/^No budget in this workbook\./);
  });

  it('says what Excel would not do, and tries again', async () => {
    const host = gridHost(BUDGET);
    host.refuses = { kind: 'tooLarge' };
    renderPane(host);
    press('Review workbook');
    expect(await screen.findByRole('heading', { name: /^This is more than Excel takes in one go/ })).toBeTruthy();
    expect(alerted()).toContain('Nothing was changed. Open the workbook in Excel on the desktop');
    host.refuses = null;
    press('Review again');
    expect(await screen.findByRole('tab', { name: 'Review' })).toBeTruthy();
  });

  it('says that part of Zerobase could not be fetched', async () => {
    renderPane(gridHost(BUDGET), { load: () => Promise.reject(new NotLoaded('engine')) });
    press('Review workbook');
    expect(await screen.findByRole('heading', { name: 'Part of Zerobase could not be loaded.' })).toBeTruthy();
  });
});

describe('where Excel is not', () => {
  it.each([
    ['notExcel', 'Open this inside Excel'],
    ['excelTooOld', 'This Excel is older than is needed'],
    ['officeUnreachable', 'Excel could not be reached'],
  ] as const)('%s: there is a sentence with what to do, and no button that does nothing', (why, title) => {
    renderPane(gridHost(BUDGET), { reports: { kind: 'cannotStart', why } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(alerted()).toMatch(new RegExp(`^${title}\\. .+\\.$`));
  });
});

describe('a review that is cancelled', () => {
  it('is not shown when its answer comes, and leaves the first view', async () => {
    const host = gridHost(BUDGET);
    renderPane(host);
    press('Review workbook');
    press('Cancel');
    await aWhile();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(button('Review workbook')).toBeTruthy();
    expect(host.read).toEqual([]);
  });
});

describe('another review', () => {
  it('leaves the first to be read until it is there', async () => {
    const host = gridHost(BUDGET);
    renderPane(host);
    await review();
    host.grids = [budgetGrid(['ICT', 'Pay', 900_000, 900_000])];
    press('Review again');
    expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toContain('+140,000');
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await waitFor(() => { expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toBe('ICT900,000 of 900,00000.0%Green'); });
  });

  it('that fails leaves it to be read, with the failure above it', async () => {
    const host = gridHost(BUDGET);
    renderPane(host);
    await review();
    host.refuses = { kind: 'tooLarge' };
    press('Review again');
    await waitFor(() => { expect(alerted()).toMatch(/^This is more than Excel takes/); });
    expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toContain('+140,000');
  });
});

describe('the tabs', () => {
  it('are moved through by the arrow keys, round and round, and take the focus along', async () => {
    renderPane(gridHost(BUDGET));
    await review();
    focus(screen.getByRole('tab', { name: 'Review' }));
    const names: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); });
      names.push(document.activeElement?.textContent ?? '');
      expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
    }
    expect(names.map((name) => name.split(' ')[0])).toEqual(['Findings', 'What', 'Summary', 'Review', 'Summary', 'Review', 'Summary']);
  });
});

describe('the focus', () => {
  it('is on the page still when the button that had it is gone', async () => {
    renderPane(gridHost(BUDGET));
    document.hasFocus = () => true;
    focus(button('Review workbook'));
    await review();
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByRole('main').contains(document.activeElement)).toBe(true);
  });

  it('is left where it is when the user is in the workbook', async () => {
    renderPane(gridHost(BUDGET));
    document.hasFocus = () => false;
    focus(button('Review workbook'));
    await review();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the summary', () => {
  const summary = async (host = gridHost(BUDGET)) => {
    renderPane(host);
    await review();
    showTab(/Summary/);
    return host;
  };

  it('says what it will write, writes it, and how many figures agree', async () => {
    const host = await summary();
    expect(screen.getByText('Headlines, worst first')).toBeTruthy();
    press('Write summary');
    expect((await screen.findAllByText(/^(\d+) of \1 figures agree/)).length).toBeGreaterThan(0);
    expect(host.writes).toBe(2);
    expect(polite()).toMatch(/^The summary is written\. \d+ of \d+ figures agree/);
    press('Go to summary');
    press('Go to Exceptions');
    await waitFor(() => { expect(host.selected).toEqual(['Governance Summary!A1', 'Exceptions!A1']); });
  });

  it('keeps the focus on the button while it is written', async () => {
    await summary();
    const write = button('Write summary');
    focus(write);
    press('Write summary');
    expect(document.activeElement).toBe(write);
    expect(write.getAttribute('aria-disabled')).toBe('true');
    await screen.findAllByText(/figures agree/);
    expect(document.activeElement).toBe(button('Go to summary'));
  });

  it('says what it is at, and is stopped with nothing changed', async () => {
    const host = await summary();
    press('Write summary');
    await screen.findByText('Drawing the sheets');
    press('Cancel');
    expect(screen.getByText('Putting back what stood before')).toBeTruthy();
    expect((await screen.findAllByText('Writing was cancelled: nothing was changed.')).length).toBeGreaterThan(0);
    expect(polite()).toBe('Writing was cancelled: nothing was changed.');
    expect(host.writes).toBe(0);
    press('Write summary');
    await screen.findAllByText(/figures agree/);
    expect(host.writes).toBe(2);
  });

  it('is told as a report to a committee, which can be copied, or copied by hand where the pane may not', async () => {
    await summary();
    press('Committee report, to copy');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Committee report, to copy' });
    expect(text.value).toContain('The two budgets are forecast to overspend by £170,000 (16.2%) at the end of 2007/08');
    press('Copy');
    expect(await screen.findByText(/^Excel does not let the pane copy\. The text is selected/)).toBeTruthy();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (words: string) => (copied.push(words), Promise.resolve()) } });
    press('Copy');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(copied).toEqual([text.value]);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('that cannot be written says why, that nothing was changed, and can be tried again', async () => {
    const host = gridHost(BUDGET);
    await summary(host);
    host.refuses = { kind: 'structureProtected' };
    press('Write summary');
    await waitFor(() => { expect(alerted()).toMatch(/^The workbook's structure is protected, so no sheet can be added\. Nothing was changed\. /); });
    expect(host.writes).toBe(0);
    host.refuses = null;
    press('Try again');
    expect((await screen.findAllByText(/figures agree/)).length).toBeGreaterThan(0);
  });

  it('can be taken back once it is written, and says that it is', async () => {
    const host = await summary();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    press('Write summary');
    await screen.findAllByText(/figures agree/);
    press('Undo');
    press('Taking the summary back');
    expect(await screen.findByText(/^Taken back \d\d:\d\d: what stood before the summary was written stands again\.$/)).toBeTruthy();
    expect(host.undone).toBe(1);
    expect(polite()).toBe('The summary is taken back: what stood before it stands again.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(button('Write summary')).toBeTruthy();
  });

  it('that cannot be taken back says why and that nothing was changed, and can be tried again', async () => {
    const host = await summary();
    press('Write summary');
    await screen.findAllByText(/figures agree/);
    host.refuses = { kind: 'writtenSince' };
    press('Undo');
    await waitFor(() => { expect(alerted()).toMatch(/^The summary no longer stands as it was written: .*Nothing was changed\. Write the summary again\.$/); });
    expect(host.undone).toBe(0);
    host.refuses = null;
    press('Undo');
    expect(await screen.findByText(/^Taken back/)).toBeTruthy();
  });

  it('can still be taken back after another review', async () => {
    const host = await summary();
    press('Write summary');
    await screen.findAllByText(/figures agree/);
    showTab(/Review/);
    press('Review again');
    await waitFor(() => { expect(polite()).toMatch(/^Reviewed/); });
    showTab(/Summary/);
    press('Undo');
    expect(await screen.findByText(/^Taken back/)).toBeTruthy();
    expect(host.undone).toBe(1);
  });

  it('is written by one request, however often the button is pressed', async () => {
    const host = await summary();
    press('Write summary');
    press('Writing the summary');
    press('Writing the summary');
    await screen.findAllByText(/figures agree/);
    expect(host.writes).toBe(2);
  });
});

describe('marking the sheets', () => {
  it('marks the cells of the findings, says how many, and takes the marks away again', async () => {
    const host = gridHost(BUDGET);
    renderPane(host);
    await review();
    showTab(/Findings/);
    press('Highlight 3 in sheets');
    await waitFor(() => { expect(polite()).toBe('The cells of 3 findings are marked on 1 sheet.'); });
    expect(screen.getAllByText('The cells of 3 findings are marked on 1 sheet.')).toHaveLength(2);
    expect(host.marked.length).toBeGreaterThan(0);
    press('Legend: which finding a mark is of');
    const [first] = screen.getAllByText(/^1, (Red|Amber|Note)$/);
    expect(first?.parentElement?.querySelector('button')?.textContent).toBe('Budget 2007-08!H3');
    press('Remove highlights');
    await waitFor(() => { expect(polite()).toBe('The marks are gone from 1 sheet.'); });
    expect(screen.queryByText('Legend: which finding a mark is of')).toBeNull();
    expect(host.marked).toEqual([]);
  });

  it('says why a workbook that may only be read was not marked, and what to do', async () => {
    const host = gridHost(BUDGET);
    renderPane(host);
    await review();
    showTab(/Findings/);
    host.refuses = { kind: 'readOnly' };
    press('Highlight');
    await waitFor(() => { expect(alerted()).toMatch(/^The workbook may be read and not changed\. Nothing was changed\./); });
    expect(host.marked).toEqual([]);
  });
});
