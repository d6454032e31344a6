/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { HostFault } from '../../../src/app/failure';
import { NotLoaded } from '../../../src/taskpane/paneAnswers';
import type { LoadSample } from '../../../src/taskpane/sample/askForSample';
import { budgetGrid } from '../../builders/budgetGrid';
import { gridHost } from '../../builders/gridHost';
import { button, renderPane, review } from '../../builders/renderPane';

const polite = (): string => screen.getByRole('status').textContent;
const alerted = (): string => screen.getByRole('alert').textContent;
const open = (loadSample: LoadSample) => {
  renderPane(gridHost(budgetGrid(['ICT', 'Pay', 900_000, 1_050_000])), { loadSample });
  act(() => { button('Open sample').click(); });
};

describe('the sample that can be opened first', () => {
  it('opens once however often it is pressed, says where it is, and leaves this workbook to be reviewed', async () => {
    let opened = 0;
    open(() => Promise.resolve(() => { opened += 1; return Promise.resolve(); }));
    act(() => { button('Opening the sample').click(); });
    await waitFor(() => { expect(polite()).toMatch(/^A made-up council of 2007\/08 is open as a new workbook.*This workbook was not changed\.$/); });
    expect(screen.getAllByText(/^A made-up council/)).toHaveLength(2);
    expect(opened).toBe(1);
    await review();
    expect(screen.queryByText(/^A made-up council/)).toBeNull();
  });

  it('that Excel would not open says why, and can be asked for again', async () => {
    open(() => Promise.resolve(() => Promise.reject(new HostFault({ kind: 'refused', code: 'GeneralException', message: 'No.' }))));
    await waitFor(() => { expect(alerted()).toBe('Excel refused (GeneralException: No). Nothing was changed. Try again, and report this text if it comes back.'); });
    expect(button('Open sample')).toBeTruthy();
  });

  it('that could not be fetched says what to check', async () => {
    open(() => Promise.reject(new NotLoaded('sample')));
    await waitFor(() => { expect(alerted()).toMatch(/^Part of Zerobase could not be loaded\. Nothing was changed\. Check the connection/); });
  });
});
