import { createWorkbench, type Workbench } from './createWorkbench';
import { takeFiles } from './takeFiles';

declare global {
  interface Window {
    /** For the console, and for tests. */
    workbench: Workbench;
  }
}

window.workbench = createWorkbench();
takeFiles(window.workbench);
