import program from '../../package.json';
import { carryOut, type Pressed } from './carryOut';
import { highlightHere, removeHighlightsHere } from './highlightHere';
import { writeSummaryHere } from './writeSummaryHere';

const ready = Office.onReady();

Office.actions.associate('writeSummary', (event: Pressed) => {
  void carryOut(event, () => ready.then(() => writeSummaryHere(program.version)));
});

Office.actions.associate('highlight', (event: Pressed) => {
  void carryOut(event, () => ready.then(highlightHere));
});

Office.actions.associate('removeHighlights', (event: Pressed) => {
  void carryOut(event, () => ready.then(removeHighlightsHere));
});
