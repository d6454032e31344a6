import { createRoot } from 'react-dom/client';
import program from '../../package.json';
import { NotLoaded } from './paneAnswers';
import { Pane } from './Pane';
import { startOffice } from './startOffice';
import type { LoadSample } from './sample/askForSample';
import type { LoadRound } from './round/roundDoor';
import type { LoadReader } from './asking/readFiles';
import type { LoadEngine } from './useWorkbook';

/** What reviews is fetched when it is first asked for, so that the pane is there at once. */
const load: LoadEngine = (patience) =>
  import('./engine').then(
    ({ openEngine }) => openEngine(program.version, patience),
    (fault: unknown) => { throw new NotLoaded('engine', { cause: fault }); },
  );

/** What reads files is fetched when one is first added. */
const loadReader: LoadReader = () =>
  import('../picked/openPicked').then(
    ({ openPicked }) => openPicked,
    (fault: unknown) => { throw new NotLoaded('reader', { cause: fault }); },
  );

/** The sample is fetched, as a script like the others, when it is asked for. */
const loadSample: LoadSample = () =>
  import('./sample/openSample').then(
    ({ openSample }) => openSample,
    (fault: unknown) => { throw new NotLoaded('sample', { cause: fault }); },
  );

/** The round of validation is fetched when it is first opened. */
const loadRound: LoadRound = () =>
  import('./round/roundParts').then(
    ({ roundParts }) => roundParts,
    (fault: unknown) => { throw new NotLoaded('round', { cause: fault }); },
  );

/** The ribbon's Review button opens taskpane.html?review. */
const reviewsAtOnce = new URLSearchParams(window.location.search).has('review');

const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no place for the pane');
createRoot(place).render(<Pane load={load} loadReader={loadReader} loadSample={loadSample} loadRound={loadRound} start={startOffice} reviewsAtOnce={reviewsAtOnce} version={program.version} />);
