import type { Limits } from '../headless/limits';
import { showAddInPage } from './addInPages';
import { announce, type Surroundings } from './announce';
import { type GivenFile, type OpenFile, openFile } from './openFile';

/** What a person at the console, or a test, can do with the workbench. */
export interface Workbench {
  /** Opens a workbook in place of the one that is open, and the pane beside it. */
  readonly open: (file: GivenFile, around?: Partial<Surroundings> & { readonly limits?: Partial<Limits> }) => Promise<void>;
  /** Presses a button of the ribbon by its function name; done when the command has completed its event. */
  readonly press: (command: string) => Promise<void>;
  /** The workbook that is open. */
  readonly file: () => OpenFile;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** Where the built add-in stands beside the built workbench. */
const PANE = '../addin/taskpane.html';
const COMMANDS = '../addin/commands.html';

window.workbench = createWorkbench();
takeFiles(window.workbench);

function createWorkbench(): Workbench {
  let served: Parameters<typeof showAddInPage>[2] | null = null;
  const opened = (): NonNullable<typeof served> => {
    if (served === null) throw new Error('no workbook is open');
    return served;
  };
  return {
    open: async (given, { limits = {}, host = 'Excel', theme = 'light' } = {}) => {
      const file = await openFile(given, limits);
      served = { file, announcement: announce(file, { host, theme }) };
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
      void showAddInPage(PANE, 'pane', served);
    },
    press: async (command) => (await showAddInPage(COMMANDS, 'command', opened())).press(command),
    file: () => opened().file,
  };
}

/** A workbook is chosen by hand, or named in the address: workbench.html?workbook=../samples/council-2007-08.xlsx */
function takeFiles({ open, file }: Workbench): void {
  const [input, save, said] = [part('#file', HTMLInputElement), part('#save', HTMLButtonElement), part('#said', HTMLOutputElement)];
  const show = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    try {
      await open({ name, bytes: new Uint8Array(await bytes) });
      said.textContent = `${name} is open.`;
      save.hidden = false;
    } catch (fault) {
      said.textContent = `${name} cannot be opened: ${String(fault)}`;
    }
  };
  input.onchange = () => {
    const [chosen] = input.files ?? [];
    if (chosen !== undefined) void show(chosen.name, chosen.arrayBuffer());
  };
  save.onclick = () => { download(file()); };
  const named = new URLSearchParams(window.location.search).get('workbook');
  if (named !== null) void show(named.split('/').at(-1) ?? named, fetch(named).then((answer) => answer.arrayBuffer()));
}

function part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`workbench.html has no ${selector}`);
  return found;
}

function download({ name, save }: OpenFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([save() as Uint8Array<ArrayBuffer>]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
