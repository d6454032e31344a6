/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { SETTINGS_NAMESPACE } from '../../../src/core/reading/savedSettings';
import { budgetGrid } from '../../builders/budgetGrid';
import { gridOf } from '../../builders/grid';
import { type GridHost, gridHost } from '../../builders/gridHost';
import { button, renderPane, review, showTab } from '../../builders/renderPane';

const BUDGET = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000]);
const SHEET = gridOf('Settings', [['Setting', 'Value'], ['rag.stream.amount', 200_000]], { file: BUDGET.file });
const polite = (): string => screen.getByRole('status').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const type = (label: string, value: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); };
const described = (label: string): string => (screen.getByLabelText(label).getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');

async function openSettings(host: GridHost = gridHost(BUDGET, SHEET)): Promise<GridHost> {
  renderPane(host);
  await review();
  press('More');
  act(() => { screen.getByRole('menuitem', { name: 'Settings' }).click(); });
  return host;
}

describe('the settings', () => {
  it('stand in place of the tab with the way back, which has the focus, and a tab leads out of them', async () => {
    await openSettings();
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    expect(document.activeElement).toBe(button('Back'));
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-selected'))).not.toContain('true');
    press('Back');
    expect(document.activeElement).toBe(button('More'));
    expect(screen.getByRole('tab', { name: 'Review' }).getAttribute('aria-selected')).toBe('true');
    press('More');
    act(() => { screen.getByRole('menuitem', { name: 'Settings' }).click(); });
    showTab(/Summary/);
    expect(screen.queryByRole('heading', { name: 'Settings' })).toBeNull();
  });

  it('say what each is, its value, and where that comes from', async () => {
    const host = await openSettings();
    expect(screen.getByLabelText<HTMLInputElement>('Groups that balance').value).toBe('1,000');
    expect(described('Groups that balance')).toBe('How far a balance group may be from nil, either way. Default.');
    expect(described('A stream is Red from (£)')).toBe('From this much over its budget a stream is Red. From · default 100,000');
    press('Go to Settings!B2');
    await waitFor(() => { expect(host.selected).toEqual(['Settings!B2']); });
  });

  it('are saved in the workbook, used at once, and said to be; the next review has them', async () => {
    const host = await openSettings();
    type('A stream is Red from (£)', '300,000');
    type('A stream is Red from (%)', '30');
    expect(described('A stream is Red from (£)')).toContain('Not saved yet');
    press('Save');
    await waitFor(() => { expect(described('A stream is Red from (£)')).toContain('Saved here, before 200000 in · default 100,000'); });
    expect(polite()).toBe('Saved in this workbook; the review uses them from now on.');
    expect(host.kept.get(SETTINGS_NAMESPACE)).toContain('<setting name="rag.stream.amount" value="300,000"/>');
    showTab(/Review/);
    expect(screen.getByRole('row', { name: /^ICT/ }).textContent).toContain('Amber');
  });

  it('are reset one by one, and all at once, to what the workbook says', async () => {
    const host = await openSettings();
    type('Groups that balance', '500');
    type('Wards affected', 'All');
    press('Save');
    await screen.findByText(/^2 settings are saved in this workbook/);
    press('Reset: Groups that balance');
    await screen.findByText(/^1 setting is saved in this workbook/);
    expect(screen.getByLabelText<HTMLInputElement>('Groups that balance').value).toBe('1,000');
    press('Reset all');
    await screen.findByText(/^None is saved in this workbook/);
    expect(host.kept.get(SETTINGS_NAMESPACE)).not.toContain('<setting ');
  });

  it('that cannot be are said by their field, and nothing is saved until they are mended', async () => {
    const host = await openSettings();
    type('Period', '14');
    expect(screen.getByText('"14" cannot be used: this takes a period, 1 to 13. It is not saved.')).toBeTruthy();
    expect(button('Save').getAttribute('aria-disabled')).toBe('true');
    press('Save');
    expect(host.kept.size).toBe(0);
    type('Period', '');
    expect(described('Period')).toContain('Default.');
  });

  it('that could not be saved stay as they were typed, and it is said that nothing was changed', async () => {
    const host = await openSettings();
    type('Groups that balance', '500');
    host.refuses = { kind: 'readOnly' };
    press('Save');
    await waitFor(() => { expect(screen.getByRole('alert').textContent).toMatch(/^The workbook may be read and not changed\. Nothing was changed\./); });
    expect(screen.getByLabelText<HTMLInputElement>('Groups that balance').value).toBe('500');
  });

  it('of one of several words are chosen', async () => {
    const host = await openSettings();
    fireEvent.change(screen.getByLabelText('Lines without a forecast'), { target: { value: 'commitments' } });
    press('Save');
    await waitFor(() => { expect(host.kept.get(SETTINGS_NAMESPACE)).toContain('value="commitments"'); });
  });
});
