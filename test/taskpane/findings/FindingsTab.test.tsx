/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { budgetGrid } from '../../builders/budgetGrid';
import { type GridHost, gridHost } from '../../builders/gridHost';
import { button, focus, renderPane, review, showTab } from '../../builders/renderPane';

const FEW = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000], ['Parks', 'Pay', 100_000, 130_000], ['Roads', 'Salt', 100_000, 120_000]);
const MANY = budgetGrid(...Array.from({ length: 230 }, (_, index) => [`Stream ${index}`, 'Pay', 100_000, 120_000] as const));

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const press = (name: string): void => { act(() => { button(name).click(); }); };
const openRow = (): HTMLElement | undefined => rows().find((row) => row.getAttribute('aria-expanded') === 'true');

/** Presses a key where the focus is, as a browser does: what is not taken presses a button. */
function key(name: string): void {
  act(() => {
    const goesOn = document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    if (goesOn === true && name === 'Enter') (document.activeElement as HTMLElement).click();
  });
}

/** The one link in a table. */
function linkIn(table: string): HTMLElement {
  return within(screen.getByRole('table', { name: table })).getByRole('button');
}

async function findings(grid = FEW): Promise<GridHost> {
  const host = gridHost(grid);
  renderPane(host);
  await review();
  showTab(/^Findings/);
  return host;
}

describe('the list of findings', () => {
  it('is worst first, under its severity and how many there are', async () => {
    await findings();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Red1', 'Amber2']);
    expect(rows()[0]?.textContent).toBe('Variance not explained£150,000BUD-03 · ICTBudget 2007-08!H3');
  });

  it('is one stop of the Tab key', async () => {
    await findings();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it('says so when there is nothing to list', async () => {
    await findings(budgetGrid(['ICT', 'Pay', 100, 100]));
    expect(screen.getByText('No rule found anything.')).toBeTruthy();
  });

  it('draws of a long list what can be seen, and says of each row which of how many it is', async () => {
    await findings(MANY);
    expect(rows().length).toBeLessThan(40);
    expect(rows().map((row) => [row.parentElement?.getAttribute('aria-posinset'), row.parentElement?.getAttribute('aria-setsize')])[2]).toEqual(['3', '230']);
    focus(rows()[0]);
    key('End');
    expect((document.activeElement as HTMLElement).dataset.finding).toBe('230');
    expect(document.activeElement?.parentElement?.getAttribute('aria-posinset')).toBe('230');
    key('Home');
    key('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.finding).toBe('1');
  });
});

describe('by keyboard', () => {
  it('arrows, Home and End move between headings and rows and stop at the ends', async () => {
    await findings();
    focus(rows()[0]);
    const at: (string | undefined)[] = [];
    for (const each of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp']) {
      key(each);
      at.push((document.activeElement as HTMLElement).dataset.item);
    }
    expect(at).toEqual(['group severity Red', 'group severity Red', 'finding 1', 'group severity Amber', 'finding 2', 'finding 3', 'finding 3', 'group severity Red', 'finding 3', 'finding 2']);
  });

  it('Enter opens a finding, and once open goes to its cell', async () => {
    const host = await findings();
    focus(rows()[1]);
    key('Enter');
    expect(openRow()).toBe(rows()[1]);
    expect(host.selected).toEqual([]);
    key('Enter');
    await waitFor(() => { expect(host.selected).toEqual(['Budget 2007-08!H4']); });
    expect(openRow()).toBe(rows()[1]);
  });

  it('Escape closes it from anywhere inside and the focus is back on its row', async () => {
    await findings();
    focus(rows()[1]);
    key('Enter');
    focus(linkIn('How it is worked out'));
    key('Escape');
    expect(openRow()).toBeUndefined();
    expect(document.activeElement).toBe(rows()[1]);
  });
});

describe('an open finding', () => {
  it('shows the sentence, the arithmetic with its cells, and what to do', async () => {
    const host = await findings();
    act(() => { rows()[0]?.click(); });
    expect(screen.getByText(/^ICT is forecast to overspend by £150,000 \(16\.7%\)/)).toBeTruthy();
    const steps = within(screen.getByRole('table', { name: 'How it is worked out' })).getAllByRole('row').map(({ textContent }) => textContent);
    expect(steps).toEqual(['StepFigureCell', 'Current budget£900,000', 'Forecast£1,050,000', 'Variance, 16.7%+£150,000', 'Pay, Red+£150,000H3', 'Amount, this year£150,000']);
    expect(screen.getByText('What to do.').parentElement?.textContent).toMatch(/^What to do\. Type /);
    act(() => { linkIn('How it is worked out').click(); });
    await waitFor(() => { expect(host.selected).toEqual(['Budget 2007-08!H3']); });
  });

  it('is walked from with the arrows of the foot, announced, and the focus stays on them', async () => {
    await findings();
    act(() => { rows()[0]?.click(); });
    const next = button('Next finding');
    focus(next);
    press('Next finding');
    expect(openRow()).toBe(rows()[1]);
    expect(screen.getByText('2 of 3')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Finding 2 of 3: Variance not explained, Parks.');
    expect(document.activeElement).toBe(next);
    press('Next finding');
    expect(next.getAttribute('aria-disabled')).toBe('true');
  });

  it('is walked to beyond the end of what is drawn', async () => {
    await findings(MANY);
    focus(rows()[0]);
    key('End');
    key('Enter');
    press('Previous finding');
    expect(openRow()?.dataset.finding).toBe('229');
    expect(screen.getByText('229 of 230')).toBeTruthy();
  });

  it('says why its cell cannot be shown, every time it is asked', async () => {
    const host = await findings();
    act(() => { rows()[0]?.click(); });
    host.refuses = { kind: 'sheetGone', sheet: 'Budget 2007-08' };
    press('Go to cell');
    const alert = screen.getByRole('alert');
    await waitFor(() => { expect(alert.textContent).toMatch(/^There is no sheet "Budget 2007-08" any more/); });
    press('Go to cell');
    expect(alert.textContent).toBe('');
    await waitFor(() => { expect(alert.textContent).toMatch(/^There is no sheet/); });
  });
});

describe('the worst finding', () => {
  it('is opened and gone to from the review, and has the focus', async () => {
    const host = gridHost(FEW);
    renderPane(host);
    document.hasFocus = () => true;
    await review();
    focus(button('Go to worst finding'));
    press('Go to worst finding');
    expect(openRow()?.dataset.finding).toBe('1');
    expect(document.activeElement).toBe(openRow());
    await waitFor(() => { expect(host.selected).toEqual(['Budget 2007-08!H3']); });
  });
});
