import { hasRequirementSet } from '../../src/headless/limits';
import type { OpenBook } from './headless';

/** How Excel answers a command that wants to show a dialog. */
export type DialogAnswer = 'closedByUser' | 'leftOpen' | 'refused' | 'never' | 'absent';

/** A button of the ribbon while its command runs. */
export interface Ribbon {
  /** What the command's event was told, and what the dialogs were, in order. */
  readonly happened: string[];
  readonly event: { readonly completed: () => void };
  /** The address of the dialog that was shown. */
  readonly shown: () => string;
}

const PAGE = 'https://localhost:3000/commands.html?_host_Info=Excel$Win32$16.01$en-GB';

/** Puts a command's page on a workbook: the globals that Office.js defines there, with a dialog that ends as the test says. */
export function ribbonOn({ Excel, limits }: Pick<OpenBook, 'Excel' | 'limits'>, answer: DialogAnswer = 'closedByUser'): Ribbon {
  const happened: string[] = [];
  const addresses: string[] = [];
  const dialog = {
    addEventHandler: (_: string, handler: (closed: { error: number }) => void) => {
      if (answer !== 'closedByUser') return;
      setTimeout(() => {
        happened.push('dialog closed');
        handler({ error: 12006 });
      }, 5);
    },
  };
  const displayDialogAsync = (address: string, _: unknown, callback: (result: object) => void): void => {
    addresses.push(address);
    if (answer === 'never') return;
    happened.push(answer === 'refused' ? 'dialog refused' : 'dialog opened');
    setTimeout(() => { callback(answer === 'refused' ? { status: 'failed', error: { code: 12009 } } : { status: 'succeeded', value: dialog }); }, 0);
  };
  Object.assign(globalThis, {
    location: new URL(PAGE),
    Excel,
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
      context: {
        document: { url: 'https://council.sharepoint.example/sites/finance/Budget%202007-08.xlsx?web=1' },
        requirements: { isSetSupported: (set: string, version: string) => hasRequirementSet(limits, set, version) },
        ui: answer === 'absent' ? undefined : { displayDialogAsync },
      },
    },
  });
  return { happened, event: { completed: () => { happened.push('completed'); } }, shown: () => addresses.join() };
}
