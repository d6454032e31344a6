import type { ReachedWorkbench } from './reachWorkbench';

/** What Office says of a dialog that the user has closed. */
const CLOSED_BY_USER = 12006;

interface Dialog {
  readonly addEventHandler: (type: string, handler: (event: { readonly error: number }) => void) => void;
}

/** Office.context.ui: a page of the add-in in a dialog, which a caller is told of when the user closes it. */
export function dialogs({ showDialog }: Pick<ReachedWorkbench, 'showDialog'>) {
  return {
    displayDialogAsync: (url: string, _options: unknown, opened: (result: { readonly status: string; readonly value: Dialog }) => void): void => {
      const closed = showDialog(url);
      const addEventHandler: Dialog['addEventHandler'] = (type, handler) => {
        if (type !== 'dialogEventReceived') throw new Error(`the workbench's dialogs have no event ${type}`);
        void closed.then(() => { handler({ error: CLOSED_BY_USER }); });
      };
      opened({ status: 'succeeded', value: { addEventHandler } });
    },
  };
}
