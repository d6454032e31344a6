import { useMemo } from 'react';
import type { Workbench } from './createWorkbench';
import { createEditing } from './edit/createEditing';
import { FileActions } from './FileActions';
import { PaneSide } from './PaneSide';
import { Ribbon } from './ribbon/Ribbon';
import type { Speaker } from './said';
import { WorkbookView } from './sheet/WorkbookView';
import type { Given } from './start/openGiven';
import { StartPanel } from './start/StartPanel';
import { takeGiven } from './start/takeGiven';
import { useFileDrop } from './start/useFileDrop';
import { Status } from './Status';
import { useObserved } from './useObserved';
import { words } from './words';

interface PageProps {
  readonly workbench: Workbench;
  readonly speaker: Speaker;
  /** Where the pages of the add-in are shown. */
  readonly place: HTMLElement;
}

/** The whole page: a workbook on headless Excel, and beside it the built pane. */
export function Page({ workbench, speaker, place }: PageProps) {
  const { file, changes, paneOpen } = useObserved(workbench.desk);
  const editing = useMemo(() => (file === null ? null : createEditing(file, speaker)), [file, speaker]);
  const give = (given: readonly Given[]): void => { void takeGiven(workbench, speaker, given); };
  const dragging = useFileDrop(give);
  return (
    <div className={dragging ? 'page dragging' : 'page'} onKeyDown={(event) => { if (isUndo(event)) editing?.undo(); }}>
      <main>
        <header>
          <h1>{words.title}</h1>
          {file !== null && editing !== null && <FileActions workbench={workbench} editing={editing} speaker={speaker} onGiven={give} />}
        </header>
        {file !== null && <Ribbon key={file.name} workbench={workbench} speaker={speaker} />}
        {file === null || editing === null ? <StartPanel onGiven={give} /> : <WorkbookView file={file} editing={editing} speaker={speaker} changes={changes} noteChange={workbench.noteChange} />}
        <Status said={speaker.said} />
      </main>
      <PaneSide place={place} open={paneOpen} onClose={workbench.closePane} />
      {dragging && <p className="drop" aria-hidden="true">{words.drop}</p>}
    </div>
  );
}

/** Ctrl+Z outside a text that is being typed, which undoes itself. */
function isUndo({ key, ctrlKey, metaKey, target }: React.KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !(target instanceof HTMLInputElement);
}
