import type { Limits } from '../headless/limits';
import { announce, type Surroundings } from './announce';
import { type Observed, observe } from './observed';
import { type GivenFile, type OpenFile, openFile } from './openFile';
import type { Behind } from './serveAddIn';
import { showAddInPage } from './showAddInPage';
import { showDialog } from './showDialog';

/** What a workbook is opened with. */
export interface OpenOptions extends Partial<Surroundings> {
  readonly limits?: Partial<Limits>;
  /** Where the pages of the add-in stand, seen from this page. */
  readonly addIn?: string;
}

/** What the page shows: what is open, and a number that grows when something in it may have changed. */
export interface Desk {
  readonly file: OpenFile | null;
  readonly changes: number;
  readonly paneOpen: boolean;
}

/** What the page, a person at the console or a test can do with the workbench. */
export interface Workbench {
  readonly desk: Observed<Desk>;
  /** Says that the workbook may have changed: what is shown of it is drawn again. */
  readonly noteChange: () => void;
  /** Opens a workbook in place of the one that is open, and the pane beside it. Throws a PackageFault when it is none. */
  readonly open: (file: GivenFile, around?: OpenOptions) => Promise<void>;
  /** Presses a button of the ribbon by its function name; done when the command has completed its event. */
  readonly press: (command: string) => Promise<void>;
  /** Shows the pane; `page` is what the ribbon's button names. */
  readonly showPane: (page: string) => void;
  readonly closePane: () => void;
  /** Makes Excel busy: what the add-in asks for waits until the function that is given back is called. */
  readonly hold: () => () => void;
  /** The workbook that is open. */
  readonly file: () => OpenFile;
}

/** Where the copy of the built add-in stands that loads Office.js from beside itself. */
const ADD_IN = 'addin/';
const PANE = 'taskpane.html';

/** What a workbook is called that an add-in opens; there is one window here, so it takes the place of the one that was open. */
const BESIDE = 'Book1.xlsx';

/** Changes come in runs; what is drawn of them is drawn once they pause. */
const PAUSE_MS = 60;

/** The workbench with no workbook open yet. `place` is where the pane is shown. */
export function createWorkbench(place: HTMLElement): Workbench {
  const desk = observe<Desk>({ file: null, changes: 0, paneOpen: false });
  let open: { readonly behind: Behind; readonly addIn: string } | null = null;
  let free = Promise.resolve();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const noteChange = (): void => { desk.set({ ...desk.now(), changes: desk.now().changes + 1 }); };
  const noteSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(noteChange, PAUSE_MS);
  };
  const inUse = (): NonNullable<typeof open> => {
    if (open === null) throw new Error('no workbook is open');
    return open;
  };
  const showPane = (page: string): void => {
    const { behind, addIn } = inUse();
    place.replaceChildren();
    void showAddInPage(`${addIn}${page}`, { looks: 'pane', place, behind });
    desk.set({ ...desk.now(), paneOpen: true });
  };
  const workbench: Workbench = {
    desk,
    noteChange,
    open: async (given, { limits = {}, host = 'Excel', theme = systemTheme(), addIn = ADD_IN } = {}) => {
      const openBeside = (base64: string): void => void workbench.open({ name: BESIDE, bytes: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) }, { host, theme, addIn });
      const opened = await openFile(given, { limits, openBeside });
      const edit: OpenFile['edit'] = (sheet, address, values) => {
        opened.edit(sheet, address, values);
        noteSoon();
      };
      const file = { ...opened, edit };
      const execute: Behind['execute'] = (request) => free.then(() => file.execute(request)).finally(noteSoon);
      open = { addIn, behind: { announcement: announce(file, { host, theme }), execute, listen: file.listen, showDialog, report: reportError } };
      desk.set({ file, changes: 0, paneOpen: true });
      showPane(PANE);
    },
    press: async (command) => {
      const { behind, addIn } = inUse();
      const page = await showAddInPage(`${addIn}commands.html`, { looks: 'command', place: document.body, behind });
      await page.press(command);
      document.querySelector('iframe.command')?.remove();
    },
    showPane: (page) => {
      showPane(page);
      place.scrollIntoView({ block: 'nearest' });
    },
    closePane: () => {
      place.replaceChildren();
      desk.set({ ...desk.now(), paneOpen: false });
    },
    hold: () => {
      let release = (): void => undefined;
      free = new Promise((released) => { release = released; });
      return () => { release(); };
    },
    file: () => {
      const { file } = desk.now();
      if (file === null) throw new Error('no workbook is open');
      return file;
    },
  };
  return workbench;
}

function systemTheme(): Surroundings['theme'] {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
