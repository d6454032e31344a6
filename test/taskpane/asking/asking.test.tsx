/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { gridOf } from '../../builders/grid';
import { gridHost } from '../../builders/gridHost';
import { workbookBytes } from '../../builders/package';
import { button, renderPane, review } from '../../builders/renderPane';

Object.assign(globalThis, { TextDecoder, TextEncoder }); // every browser has them, jsdom has not

const RIVALS = gridOf('Budget', [['Service', 'Current budget 2007/08', 'Forecast', 'Projection'], ['ICT', 950_000, 900_000, 1_090_000]], { file: 'book.xlsx' });
const SIDES = gridOf('Budget', [['Service', 'Current budget 2007/08', 'Forecast', null, 'Service', 'Current budget 2007/08', 'Forecast'], ['ICT', 950_000, 900_000, null, 'HR', 40_000, 30_000]], { file: 'book.xlsx' });
const polite = (): string => screen.getByRole('status').textContent;
const alerted = (): string => screen.getByRole('alert').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const choose = (name: RegExp): void => { act(() => { screen.getByRole<HTMLInputElement>('radio', { name }).click(); }); };
const total = (): string => screen.getAllByRole('row')[1]?.textContent ?? '';

describe('a question', () => {
  it('shows its candidates and what is used meanwhile; the answer is kept in the workbook and used from then on', async () => {
    const host = gridHost(RIVALS);
    renderPane(host);
    await review();
    expect(polite()).toMatch(/, 1 question\. /);
    const group = screen.getByRole('group', { name: 'Which column on the sheet "Budget" is "Forecast outturn"?' });
    expect(group.textContent).toContain('Column C is used meanwhile. The choice moves up to £190,000.');
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual(['Column C, "Forecast", e.g. 900,000', 'Column D, "Projection", e.g. 1,090,000', 'None of these']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Column C/ }).checked).toBe(true);
    choose(/^Column D/);
    expect(host.kept.size).toBe(0);
    press('Use this answer');
    await waitFor(() => { expect(total()).toContain('1,090,000 of 950,000'); });
    expect([...host.kept.values()].join()).toContain('heading="Projection"');
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is asked again when its answer is taken out', async () => {
    renderPane(gridHost(RIVALS));
    await review();
    choose(/^None of these/);
    press('Use this answer');
    await waitFor(() => { expect(screen.queryByRole('group')).toBeNull(); });
    press('Answered before');
    press('Ask again: Forecast on Budget: none');
    expect(await screen.findByRole('group')).toBeTruthy();
  });

  it('says why its answer could not be kept, and can be answered again', async () => {
    const host = gridHost(RIVALS);
    renderPane(host);
    await review();
    host.refuses = { kind: 'readOnly' };
    press('Use this answer');
    await waitFor(() => { expect(alerted()).toMatch(/^The workbook may be read and not changed\. Nothing was changed\./); });
    host.refuses = null;
    press('Use this answer');
    await waitFor(() => { expect(screen.queryByRole('group')).toBeNull(); });
  });

  it('can be answered where nothing could be reviewed without it', async () => {
    renderPane(gridHost(SIDES));
    press('Review workbook');
    await screen.findByText('No budget in this workbook');
    const group = await screen.findByRole('group', { name: /side by side/ });
    expect(group.textContent).toContain('£990,000 is not counted.');
    expect(button('Use this answer').getAttribute('aria-disabled')).toBe('true');
    choose(/^Each of them/);
    press('Use this answer');
    expect(await screen.findByRole('tab', { name: 'Review' })).toBeTruthy();
    expect(total()).toContain('930,000 of 990,000');
  });

  it('goes to its candidates', async () => {
    const host = gridHost(RIVALS);
    renderPane(host);
    await review();
    press('Go to Budget!C1, D1');
    await waitFor(() => { expect(host.selected).toEqual(['Budget!C1, D1']); });
  });
});

describe('a workbook that is added', () => {
  /** A file as a page is given it; jsdom's own cannot be read. */
  const file = (name: string, bytes: Uint8Array) => ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  const posts = () => file('posts.xlsx', workbookBytes([{ name: 'Staff', rows: [['Post ID', 'Post title', 'Service stream', 'SCP', 'FTE', 'Status'], ['P1', 'Analyst', 'ICT', 29, 1, 'Filled']] }]));
  const pick = (...files: readonly ReturnType<typeof file>[]): void => {
    const input = document.querySelector('input[type=file]');
    if (input === null) throw new Error('no file picker');
    fireEvent.change(input, { target: { files } });
  };

  it('is read in the page, reviewed with the open one, and taken out again', async () => {
    renderPane(gridHost(RIVALS));
    await review();
    pick(posts());
    expect(await screen.findByRole('button', { name: 'Take out posts.xlsx' })).toBeTruthy();
    await waitFor(() => { expect(screen.getByRole('button', { name: /^Tables recognised/ }).textContent).toContain('2 of 2 sheets'); });
    press('Tables recognised');
    press('Go to [posts.xlsx]Staff');
    await waitFor(() => { expect(alerted()).toContain('That cell is in posts.xlsx, which was added to the review and is not open here.'); });
    press('Take out posts.xlsx');
    await waitFor(() => { expect(screen.getByRole('button', { name: /^Tables recognised/ }).textContent).toContain('1 of 1 sheet'); });
  });

  it('that cannot be read is refused in a sentence, said to a screen reader, and the others are read', async () => {
    renderPane(gridHost(RIVALS));
    await review();
    pick(file('report.pdf', new TextEncoder().encode('%PDF-1.7 \n')), posts());
    await waitFor(() => { expect(alerted()).toMatch(/^report\.pdf: this is a PDF/); });
    expect(await screen.findByRole('button', { name: 'Take out posts.xlsx' })).toBeTruthy();
    expect(screen.getAllByText(/^report\.pdf: this is a PDF/).length).toBeGreaterThan(1);
  });

  it('may hold the budget that the open workbook lacks', async () => {
    renderPane(gridHost(gridOf('Notes', [['Nothing here']], { file: 'book.xlsx' })));
    press('Review workbook');
    await screen.findByText('No budget in this workbook');
    pick(file('budget.xlsx', workbookBytes([{ name: 'Budget', rows: [['Service', 'Current budget 2007/08', 'Forecast'], ['ICT', 10, 12]] }])));
    expect(await screen.findByRole('tab', { name: 'Review' })).toBeTruthy();
  });
});
