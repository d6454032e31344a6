import { showOutcome } from './showOutcome';

/** What Excel hands to the function of a button, as far as it is needed. */
export type Pressed = Pick<Office.AddinCommands.Event, 'completed'>;

/** What a button does; the words it ends with, null when the workbook itself shows how it ended. */
export type Work = () => Promise<string | null>;

/** Does what a button of the ribbon is for, shows the words it ends with, and completes its event whatever happens. */
export async function carryOut(event: Pressed, work: Work): Promise<void> {
  try {
    const words = await endOf(work);
    if (words !== null) await showOutcome(words);
  } finally {
    event.completed();
  }
}

async function endOf(work: Work): Promise<string | null> {
  try {
    return await work();
  } catch (fault) {
    return `This is a fault of Zerobase’s own, and no sheet was left half written. Report this text to those who look after the add-in: ${String(fault)}`;
  }
}
