import type { PackResult, RoundResult } from '../core/model/roundResult';
import { sayDay, sayList, sayMany, sayNumber, sayPounds } from '../core/model/wording';
import { textTable } from '../core/report/headlineText';
import type { Issued, PackFile } from './issuePacks';

/** What was issued, for a terminal: a line a pack. */
export function sayIssued({ kept: { round: { id, due } }, unaddressed }: Pick<Issued, 'kept' | 'unaddressed'>, files: readonly PackFile[]): string {
  const left = unaddressed === 0 ? [] : ['', `${sayMany(unaddressed, 'line')} ${unaddressed === 1 ? 'names' : 'name'} no directorate, so ${unaddressed === 1 ? 'it is' : 'they are'} in no pack: give each its directorate on its own sheet.`];
  if (files.length === 0) return [`${id}: nothing has changed since the packs were issued, so none is issued again.`, ...left].join('\n');
  const rows = files.map(({ pack, name }) => [pack.directorate, String(pack.version), String(pack.rows.length), name]);
  return [`${id}: ${sayMany(files.length, 'pack')}, to be answered by ${sayDay(due)}.`, '', ...textTable(['Directorate', 'Version', 'Lines', 'File'], rows, ['left', 'right', 'right', 'left']), ...left].join('\n');
}

/** The round as it stands, for a terminal: directorates, totals of the drivers, and what there is to see to. */
export function sayRound(id: string, { packs, totals, findings }: RoundResult, noPacks: readonly string[]): string {
  const states = textTable(['Directorate', 'State', 'Agreed', 'Open', 'At stake', 'Signed by'], packs.map(packCells), ['left', 'left', 'right', 'right', 'right', 'left']);
  const sums = totals.map(({ subject, before, issued, answered, disputed, lowest, highest, agreed }) => {
    const range = agreed === null ? `between ${sayNumber(lowest)} and ${sayNumber(highest)} while lines are open` : `agreed at ${sayNumber(agreed)}`;
    return `${subject}: ${before === null ? '' : `${sayNumber(before)} billed, `}${sayNumber(issued)} issued, ${sayNumber(answered)} as answered, ${sayNumber(disputed)} in dispute; ${range}.`;
  });
  const found = findings.map(({ severity, id: rule, message, advice }) => `${severity.padEnd(5)}  ${rule}  ${message}\n       ${advice}`);
  const others = noPacks.length === 0 ? [] : ['', `Not read, since no line of a pack is in ${noPacks.length === 1 ? 'it' : 'them'}: ${sayList(noPacks)}.`];
  return [id, '', ...states, '', ...sums, ...(found.length === 0 ? [] : ['', ...found]), ...others, ''].join('\n');
}

function packCells({ pack, state, rows, atStake, signedBy, signedOn }: PackResult): readonly string[] {
  const agreed = rows.filter((row) => row.agreed !== null).length;
  return [pack.directorate, state, String(agreed), String(rows.length - agreed), sayPounds(atStake), signedOn === null ? signedBy : `${signedBy}, ${sayDay(signedOn)}`];
}
