import { useRef } from 'react';
import type { Workbench } from './createWorkbench';
import { download } from './download';
import type { Editing } from './edit/createEditing';
import type { Speaker } from './said';
import type { Given } from './start/openGiven';
import { StartPanel } from './start/StartPanel';
import { useObserved } from './useObserved';
import { words } from './words';

interface ActionsProps {
  readonly workbench: Workbench;
  readonly editing: Editing;
  readonly speaker: Speaker;
  readonly onGiven: (given: readonly Given[]) => void;
}

/** What can be done with the workbook as a file: take the last edit back, have it as a file, open another. */
export function FileActions({ workbench, editing, speaker, onGiven }: ActionsProps) {
  const another = useRef<HTMLDialogElement>(null);
  const undoable = useObserved(editing.undoable);
  const give = (given: readonly Given[]): void => {
    another.current?.close();
    onGiven(given);
  };
  return (
    <>
      <p className="file-name">{workbench.file().name}</p>
      <div className="file-actions">
        <button type="button" aria-disabled={undoable === 0} onClick={editing.undo}>{words.undo}</button>
        <button type="button" onClick={() => { another.current?.showModal(); }}>{words.openAnother}</button>
        <button type="button" className="primary" onClick={() => { keep(workbench, editing, speaker); }}>{words.download}</button>
      </div>
      <dialog ref={another} className="another" aria-labelledby="start-heading">
        <StartPanel onGiven={give} />
        <button type="button" onClick={() => { another.current?.close(); }}>{words.close}</button>
      </dialog>
    </>
  );
}

function keep(workbench: Workbench, editing: Editing, speaker: Speaker): void {
  editing.leave();
  speaker.tell(download(workbench.file()));
}
