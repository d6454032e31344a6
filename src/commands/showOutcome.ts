import { outcomeAddress } from './outcomeAddress';

/** Excel gives a command five minutes; on some systems a dialog goes when its command ends. */
const LONGEST_OPEN = 4 * 60 * 1000;

/**
 * Shows words in a dialog and waits until it is closed, but no longer than a command may take. When Excel refuses to
 * open it, there is nowhere left to say them.
 */
export async function showOutcome(words: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, LONGEST_OPEN); });
  try {
    await Promise.race([showUntilClosed(outcomeAddress(location.href, words)), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Within the page of Excel on the web, where a window of its own would be asked about first. */
function showUntilClosed(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { width: 30, height: 25, displayInIframe: true }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) resolve();
      else dialog.addEventHandler(Office.EventType.DialogEventReceived, () => { resolve(); });
    });
  });
}
