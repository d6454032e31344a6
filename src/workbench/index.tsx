import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createWorkbench, type Workbench } from './createWorkbench';
import { Page } from './Page';
import { createSpeaker } from './said';
import { fileBeside } from './start/openGiven';
import { takeGiven } from './start/takeGiven';

declare global {
  interface Window {
    /** For the console, and for tests. */
    workbench: Workbench;
  }
}

const [root, place] = [document.getElementById('page'), document.createElement('div')];
if (root === null) throw new Error('the page has no place for the workbench');
place.className = 'pane-place';
const [workbench, speaker] = [createWorkbench(place), createSpeaker()];
flushSync(() => { createRoot(root).render(<Page workbench={workbench} speaker={speaker} place={place} />); });
window.workbench = workbench;

/** A workbook may be named in the address: index.html?workbook=samples/council-2007-08.xlsx */
const named = new URLSearchParams(window.location.search).get('workbook');
if (named !== null) void takeGiven(workbench, speaker, [fileBeside(named)]);
