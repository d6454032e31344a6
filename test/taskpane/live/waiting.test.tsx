/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { budgetGrid } from '../../builders/budgetGrid';
import { gridHost } from '../../builders/gridHost';
import { button, renderPane, review, showTab } from '../../builders/renderPane';

const BUDGET = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000], ['Parks', 'Pay', 100_000, 130_000]);
const alerted = (): string => screen.getByRole('alert').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const WAITS = 'Excel waits for a cell that is being edited. Press Enter in Excel and Zerobase continues by itself.';

describe('a cell that is being edited', () => {
  const host = () => {
    const drawn = gridHost(BUDGET);
    drawn.refuses = { kind: 'cellBeingEdited' };
    return drawn;
  };

  it('is waited for, and the review goes on by itself when the edit ends', async () => {
    const drawn = host();
    renderPane(drawn);
    press('Review workbook');
    await waitFor(() => { expect(alerted()).toBe(WAITS); });
    expect(button('Stop waiting')).toBeTruthy();
    drawn.refuses = null;
    expect(await screen.findByRole('tab', { name: 'Review' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop waiting' })).toBeNull();
    expect(alerted()).toBe('');
  });

  it('need not be waited for: then the pane says what to do', async () => {
    renderPane(host());
    press('Review workbook');
    await waitFor(() => { expect(alerted()).toBe(WAITS); });
    press('Stop waiting');
    expect(await screen.findByRole('heading', { name: 'A cell is being edited and Excel waits for it.' })).toBeTruthy();
    expect(alerted()).toBe('A cell is being edited and Excel waits for it. Nothing was changed. Press Enter or Esc and try again.');
  });

  it('is no longer waited for when the review is cancelled', async () => {
    const drawn = host();
    renderPane(drawn);
    press('Review workbook');
    await waitFor(() => { expect(alerted()).toBe(WAITS); });
    press('Cancel');
    await waitFor(() => { expect(alerted()).toBe(''); });
    expect(button('Review workbook')).toBeTruthy();
    expect(drawn.read).toEqual([]);
  });

  it('holds up the summary, which is written once when the edit ends', async () => {
    const drawn = gridHost(BUDGET);
    renderPane(drawn);
    await review();
    showTab(/Summary/);
    drawn.refuses = { kind: 'cellBeingEdited' };
    press('Write summary');
    await waitFor(() => { expect(alerted()).toBe(WAITS); });
    drawn.refuses = null;
    expect((await screen.findAllByText(/figures agree/)).length).toBeGreaterThan(0);
    expect(drawn.writes).toBe(2);
  });
});
