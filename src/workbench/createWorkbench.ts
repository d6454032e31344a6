import type { Limits } from '../headless/limits';
import { announce, type Surroundings } from './announce';
import { type GivenFile, type OpenFile, openFile } from './openFile';
import type { Behind } from './serveAddIn';
import { showAddInPage } from './showAddInPage';
import { showDialog } from './showDialog';

/** What a person at the console, or a test, can do with the workbench. */
export interface Workbench {
  /** Opens a workbook in place of the one that is open, and the pane beside it. Throws a PackageFault when it is none. */
  readonly open: (file: GivenFile, around?: Partial<Surroundings> & { readonly limits?: Partial<Limits> }) => Promise<void>;
  /** Presses a button of the ribbon by its function name; done when the command has completed its event. */
  readonly press: (command: string) => Promise<void>;
  /** Makes Excel busy: what the add-in asks for waits until the function that is given back is called. */
  readonly hold: () => () => void;
  /** The workbook that is open. */
  readonly file: () => OpenFile;
}

/** Where the built add-in stands beside the built workbench. */
const PANE = '../addin/taskpane.html';
const COMMANDS = '../addin/commands.html';

/** The workbench with no workbook open yet. */
export function createWorkbench(): Workbench {
  let open: { readonly file: OpenFile; readonly behind: Behind } | null = null;
  let free = Promise.resolve();
  const opened = (): NonNullable<typeof open> => {
    if (open === null) throw new Error('no workbook is open');
    return open;
  };
  return {
    open: async (given, { limits = {}, host = 'Excel', theme = 'light' } = {}) => {
      const file = await openFile(given, limits);
      const execute: Behind['execute'] = (request) => free.then(() => file.execute(request));
      open = { file, behind: { announcement: announce(file, { host, theme }), execute, listen: file.listen, showDialog, report: reportError } };
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
      void showAddInPage(PANE, 'pane', open.behind);
    },
    press: async (command) => {
      const page = await showAddInPage(COMMANDS, 'command', opened().behind);
      await page.press(command);
      document.querySelector('iframe.command')?.remove();
    },
    hold: () => {
      let release = (): void => undefined;
      free = new Promise((released) => { release = released; });
      return () => { release(); };
    },
    file: () => opened().file,
  };
}
