/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { SCENARIOS_NAMESPACE } from '../../../src/core/scenario/scenariosText';
import { gridOf } from '../../builders/grid';
import { type GridHost, gridHost } from '../../builders/gridHost';
import { button, renderPane, review, showTab } from '../../builders/renderPane';

const GRIDS = [
  gridOf('Budget', [['Service stream', 'Current budget 2007/08', 'Forecast'], ['ICT', 1_000, 1_000]], { file: 'book.xlsx' }),
  gridOf('Counts', [['Recipient', 'Driver', 'Billed count', 'Chargeable', 'Recipient type'], ['Environment', 'Desktops', 100, 'yes', ''], ['PCT', 'Desktops', 5, 'yes', 'external'], ['Environment', 'Portables', 10, 'no', '']], { file: 'book.xlsx' }),
  gridOf('Prices', [['Element', 'Price', 'Unit'], ['Desktop', 490, 'each']], { file: 'book.xlsx' }),
  gridOf('Funding', [['Name', 'Service stream', 'Amount 2007/08'], ['Web grant', 'ICT', 40]], { file: 'book.xlsx' }),
];
const polite = (): string => screen.getByRole('status').textContent;
const alerted = (): string => screen.getByRole('alert').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const type = (label: string, value: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); };
const answer = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^What if / });

async function whatIf(host: GridHost = gridHost(...GRIDS)): Promise<GridHost> {
  renderPane(host);
  await review();
  showTab(/What if/);
  return host;
}

describe('a what-if', () => {
  it('offers what the workbook has with its value now, and begins with what was pressed, which takes the focus', async () => {
    await whatIf();
    expect(within(screen.getByRole('region', { name: 'What to change' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['What is charged fornow Desktops', 'Price of Desktopnow £490, each', 'Lines without a forecastnow: Actual and the rest of the profile', 'Drop Web grant£40 this year']);
    press('Price of Desktop');
    const field = screen.getByLabelText<HTMLInputElement>('Price of Desktop');
    expect([field.value, document.activeElement === field]).toEqual(['490', true]);
    expect(field.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent)).toEqual(['now £490, each']);
  });

  it('says first what it does for the council, then who pays, and tells a screen reader; no sheet is read again', async () => {
    const host = await whatIf();
    const read = host.read.length;
    press('Price of Desktop');
    type('Price of Desktop', '500');
    expect((await answer()).textContent).toMatch(/^Net effect on the council£50\.00 better off£1,050\.00 more is charged in all\./);
    await waitFor(() => { expect(screen.getByRole('region', { name: 'What if the price of Desktop is £500?' })).toBeTruthy(); });
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['Charges at the rate cardShift and charge £', 'Environmentnow 49,000.00+1,000.0050,000.00', 'PCT (external)now 2,450.00+50.002,500.00', 'Totalnow 51,450.00+1,050.0052,500.00']);
    expect(polite()).toBe('Net effect on the council: £50.00 better off. £1,050.00 more is charged in all.');
    expect([host.read.length, host.kept.size]).toEqual([read, 0]);
  });

  it('says by the field why a value cannot be used, and answers when it is mended', async () => {
    await whatIf();
    press('Price of Desktop');
    type('Price of Desktop', 'dear');
    expect(await screen.findByText('"dear" cannot be used: this takes a price in pounds, nil or more.', { selector: 'p' })).toBeTruthy();
    const field = screen.getByLabelText('Price of Desktop');
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).at(-1)]).toEqual(['true', '"dear" cannot be used: this takes a price in pounds, nil or more.']);
    expect(screen.queryByRole('region', { name: /^What if / })).toBeNull();
    expect(button('Add to summary').getAttribute('aria-disabled')).toBe('true');
    type('Price of Desktop', '480');
    expect((await answer()).textContent).toContain('£50.00 worse off');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('takes several changes together, names by ticks, and gives each back', async () => {
    await whatIf();
    press('What is charged for');
    act(() => { screen.getByRole('checkbox', { name: 'Portables' }).click(); });
    fireEvent.change(screen.getByLabelText('Change something else too'), { target: { value: 'funding.drop.Web grant' } });
    act(() => { screen.getByRole('button', { name: 'Add' }).click(); });
    expect(await screen.findByRole('region', { name: 'What if what is charged for is Desktops and Portables; the funding "Web grant" is dropped?' })).toBeTruthy();
    press('Take out: What is charged for');
    expect(await screen.findByRole('region', { name: 'What if the funding "Web grant" is dropped?' })).toBeTruthy();
    press('Start again');
    expect(screen.getByRole('region', { name: 'What to change' })).toBeTruthy();
  });

  it('with nothing ticked has no answer', async () => {
    await whatIf();
    press('What is charged for');
    act(() => { screen.getByRole('checkbox', { name: 'Desktops' }).click(); });
    expect(await screen.findByText('Choose at least one: with none nothing would be charged.', { selector: 'p' })).toBeTruthy();
  });
});

describe('a what-if of the summary', () => {
  it('is kept in the workbook, listed, written, opened and taken out again', async () => {
    const host = await whatIf();
    press('Price of Desktop');
    type('Price of Desktop', '500');
    await answer();
    await waitFor(() => { expect(button('Add to summary').getAttribute('aria-disabled')).toBeNull(); });
    press('Add to summary');
    await waitFor(() => { expect(polite()).toBe('Added. The next summary that is written shows it; nothing else in the workbook was changed.'); });
    expect(host.kept.get(SCENARIOS_NAMESPACE)).toContain('<change name="rate.Desktop" value="500"/>');
    expect(button('In the summary').getAttribute('aria-disabled')).toBe('true');
    press('Start again');
    press('Open: What if the price of Desktop is £500?');
    expect(screen.getByLabelText<HTMLInputElement>('Price of Desktop').value).toBe('500');
    press('Take out of the summary: What if the price of Desktop is £500?');
    await waitFor(() => { expect(screen.queryByRole('button', { name: /^Take out of the summary/ })).toBeNull(); });
    expect(host.kept.get(SCENARIOS_NAMESPACE)).not.toContain('<change');
  });

  it('says why it could not be kept, and that nothing was changed', async () => {
    const host = await whatIf();
    press('Price of Desktop');
    type('Price of Desktop', '500');
    await answer();
    host.refuses = { kind: 'readOnly' };
    press('Add to summary');
    await waitFor(() => { expect(alerted()).toMatch(/^The workbook may be read and not changed\. Nothing was changed\./); });
    expect(screen.queryByRole('button', { name: /^Open: / })).toBeNull();
  });

  it('is asked anew after another review, of what the workbook holds then', async () => {
    const host = await whatIf();
    press('Price of Desktop');
    type('Price of Desktop', '500');
    expect((await answer()).textContent).toContain('£50.00 better off');
    host.grids = [...GRIDS.slice(0, 1), gridOf('Counts', [['Recipient', 'Driver', 'Billed count', 'Chargeable', 'Recipient type'], ['PCT', 'Desktops', 7, 'yes', 'external']], { file: 'book.xlsx' }), ...GRIDS.slice(2)];
    showTab(/Review/);
    press('Review again');
    await waitFor(() => { expect(screen.queryByRole('progressbar')).toBeNull(); });
    showTab(/What if/);
    await waitFor(async () => { expect((await answer()).textContent).toContain('£70.00 better off'); });
  });
});
