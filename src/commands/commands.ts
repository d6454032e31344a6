import program from '../../package.json';
import { carryOut, type Pressed } from './carryOut';
import { writeSummaryHere } from './writeSummaryHere';

const ready = Office.onReady();

Office.actions.associate('writeSummary', (event: Pressed) => {
  void carryOut(event, () => ready.then(() => writeSummaryHere(program.version)));
});
