import { act, configure, render, screen } from '@testing-library/react';
import { openPicked } from '../../src/picked/openPicked';
import type { LoadSample } from '../../src/taskpane/sample/askForSample';
import type { LoadRound } from '../../src/taskpane/round/roundDoor';
import type { LoadReader } from '../../src/taskpane/asking/readFiles';
import { engineOn } from '../../src/taskpane/engine';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneAction } from '../../src/taskpane/paneState';
import type { LoadEngine } from '../../src/taskpane/useWorkbook';
import { standInForLayout } from './drawnPage';
import type { GridHost } from './gridHost';

configure({ asyncUtilTimeout: 30_000 }); // a limit for what hangs, not a measure of speed

/** How a test starts the pane besides the workbook. */
interface Start {
  readonly load?: LoadEngine;
  readonly loadReader?: LoadReader;
  readonly loadSample?: LoadSample;
  readonly loadRound?: LoadRound;
  readonly reviewsAtOnce?: boolean;
  readonly reports?: PaneAction;
}

/** The pane on a workbook that a test draws; Excel is there at once. */
export function renderPane(host: GridHost, { load, loadReader = () => Promise.resolve(openPicked), loadSample = () => Promise.resolve(() => Promise.resolve()), loadRound = async () => (await import('../../src/taskpane/round/roundParts')).roundParts, reviewsAtOnce = false, reports = { kind: 'ready' } }: Start = {}) {
  standInForLayout();
  const start = (report: (action: PaneAction) => void) => {
    report(reports);
    return () => undefined;
  };
  return render(<Pane load={load ?? ((patience) => Promise.resolve(engineOn(host, { version: '0.0.0', workbook: host.grids[0]?.file ?? 'book.xlsx' }, patience)))} loadReader={loadReader} loadSample={loadSample} loadRound={loadRound} start={start} reviewsAtOnce={reviewsAtOnce} version="0.0.0" />);
}

/** The button with this name, or with a name that begins so. */
export function button(name: string): HTMLElement {
  return screen.getByRole('button', { name: (words) => words.startsWith(name) });
}

/** Reviews and waits for the result. */
export async function review(): Promise<void> {
  act(() => { button('Review workbook').click(); });
  await screen.findByRole('tab', { name: 'Review' });
}

/** Shows a tab. */
export function showTab(name: RegExp): void {
  act(() => { screen.getByRole('tab', { name }).click(); });
}

/** Gives an element the focus. */
export function focus(element: HTMLElement | undefined): void {
  act(() => { element?.focus(); });
}

/** Long enough for an answer that is on its way to come. */
export async function aWhile(): Promise<void> {
  await act(() => new Promise((next) => setTimeout(next, 200)));
}
