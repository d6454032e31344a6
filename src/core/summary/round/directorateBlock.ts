import type { PackResult, RoundResult } from '../../model/roundResult';
import { type DraftBlock, type DraftRow, number, text } from '../../sheet/draft';
import { headingRow, sectionRows, tableRows, totalRow } from '../rows';
import { ROUND } from '../sentences/round';
import { sayTableDay } from '../sentences/say';

/** Directorates with their pack, how many lines are agreed and open, what is at stake, and how far each has come. */
export function directorateBlock({ packs }: RoundResult): DraftBlock {
  const signed = packs.filter(({ state }) => state === 'Signed off').length;
  return {
    rows: [
      ...sectionRows({ mark: 'directorates', topic: ROUND.directorates, message: ROUND.directorateMessage(signed, packs.length), link: null }),
      headingRow({ B: 'Directorate', C: 'Version', D: 'Lines', E: 'Agreed', F: 'Open', H: 'At stake £', I: 'Issued', J: 'Signed', K: 'State' }),
      ...packs.flatMap(packRow),
      totalRow('Total', countCells(packs.flatMap(({ rows }) => rows), packs.reduce((so, { atStake }) => so + atStake, 0), 'Total')),
    ],
  };
}

function packRow({ pack: { directorate, version, issued }, rows, atStake, state, signedOn }: PackResult): readonly DraftRow[] {
  return tableRows(directorate, [
    number('C', 'ordinal', version),
    ...countCells(rows, atStake, ''),
    text('I', 'word', sayTableDay(issued)),
    text('J', 'word', signedOn === null ? '' : `${sayTableDay(signedOn)}  `),
    text('K', 'status', state),
  ]);
}

function countCells(rows: PackResult['rows'], atStake: number, place: '' | 'Total') {
  const agreed = rows.filter((row) => row.agreed !== null).length;
  return [number('D', `whole${place}`, rows.length), number('E', `whole${place}`, agreed), number('F', `whole${place}`, rows.length - agreed), number('H', `pence${place}`, atStake / 100)];
}
