import type { Announcement } from '../../src/workbench/messages';
import { type ReachedWorkbench, type RunCommand, reachWorkbench } from '../../src/workbench/reachWorkbench';
import { type Behind, type ServedPage, serveAddIn } from '../../src/workbench/serveAddIn';

const ANNOUNCEMENT: Announcement = {
  host: 'Excel',
  requirementSet: '1.9',
  document: { url: 'budget.xlsx', mode: 'readWrite' },
  officeTheme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', controlBackgroundColor: '#F3F2F1', controlForegroundColor: '#262626', isDarkTheme: false },
};

/** A page of the add-in and the workbench, linked by a channel of the platform's own. */
export interface LinkedPages {
  readonly served: ServedPage;
  readonly reached: ReachedWorkbench;
  readonly close: () => void;
}

const unasked = (): never => {
  throw new Error('nothing of the kind was expected to be asked');
};

const NOTHING_BEHIND: Behind = { announcement: ANNOUNCEMENT, execute: unasked, listen: () => undefined, showDialog: unasked, report: unasked };

/** Links a page whose commands are run so to a workbench that has this behind it. */
export async function linkPages(behind: Partial<Behind>, run: RunCommand = () => Promise.resolve()): Promise<LinkedPages> {
  const { port1, port2 } = new MessageChannel();
  const reaching = reachWorkbench(port2, run);
  const served = serveAddIn(port1, { ...NOTHING_BEHIND, ...behind });
  return { served, reached: await reaching, close: () => { port1.close(); } };
}
