import { outcomeAddress } from './outcomeAddress';

/** Excel gives a command five minutes; on some systems a dialog goes when its command ends. */
const LONGEST_OPEN = 4 * 60 * 1000;

/**
 * Shows words in a dialog and waits until it is closed, but no longer than a command may take. When Excel refuses to
 * open it, there is nowhere left to say them.
 */
export async function showOutcome(words: string): Promise<void> {
  const dialog = await openDialog(outcomeAddress(location.href, words));
  if (dialog !== null) await closing(dialog);
}

/** Within the page of Excel on the web, where a window of its own would be asked about first. */
function openDialog(address: string): Promise<Office.Dialog | null> {
  return new Promise((opened) => {
    Office.context.ui.displayDialogAsync(address, { width: 30, height: 25, displayInIframe: true }, ({ status, value }) => {
      opened(status === Office.AsyncResultStatus.Succeeded ? value : null);
    });
  });
}

function closing(dialog: Office.Dialog): Promise<void> {
  return new Promise((closed) => {
    const timer = setTimeout(closed, LONGEST_OPEN);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      clearTimeout(timer);
      closed();
    });
  });
}
