import type { Picked, PickedFile } from '../../picked/openPicked';
import { failureText } from '../paneFailure';
import { failureOfFault } from '../paneAnswers';
import type { PaneStore } from '../paneStore';

/** Fetches the part of the pane that reads files. */
export type LoadReader = () => Promise<(file: PickedFile) => Promise<Picked>>;

/** Reads the files that were picked, one after the other, and reviews again when any could be. */
export async function readFiles({ dispatch, loadReader }: Pick<PaneStore, 'dispatch'> & { readonly loadReader: LoadReader }, files: readonly PickedFile[], review: () => void): Promise<void> {
  dispatch({ kind: 'filesPicked' });
  const picked: Picked[] = [];
  try {
    const open = await loadReader();
    for (const file of files) picked.push(await open(file));
  } catch (fault) {
    const { title, body } = failureText(failureOfFault(fault));
    picked.push({ kind: 'refused', sentence: `${title}. ${body}` });
  }
  const workbooks = picked.flatMap((each) => (each.kind === 'opened' ? [each.workbook] : []));
  dispatch({ kind: 'filesRead', workbooks, refused: picked.flatMap((each) => (each.kind === 'refused' ? [each.sentence] : [])) });
  if (workbooks.length > 0) review();
}
