import { compare } from '../core/model/quantity';
import type { Review } from '../core/model/review';
import type { PackResult } from '../core/model/roundResult';
import { roundJson } from '../core/report/roundJson';
import { sayDay, sayList, sayMany, sayNumber, sayPounds } from '../core/model/wording';
import { textTable } from '../core/report/headlineText';
import type { Collected } from './collectReturns';
import type { Issued, PackFile } from './issuePacks';

/** What was issued, for a terminal: a line a pack. */
export function sayIssued({ kept: { round: { id, due } }, unaddressed }: Pick<Issued, 'kept' | 'unaddressed'>, files: readonly PackFile[]): string {
  const left = unaddressed === 0 ? [] : ['', sayUnaddressed(unaddressed)];
  if (files.length === 0) return [`${id}: nothing has changed since the packs were issued, so none is issued again.`, ...left].join('\n');
  const rows = files.map(({ pack, name }) => [pack.directorate, String(pack.version), String(pack.rows.length), name]);
  return [`${id}: ${sayMany(files.length, 'pack')}, to be answered by ${sayDay(due)}.`, '', ...textTable(['Directorate', 'Version', 'Lines', 'File'], rows, ['left', 'right', 'right', 'left']), ...left].join('\n');
}

/** How many lines name no directorate, and what to do about it. */
export function sayUnaddressed(lines: number): string {
  return `${sayMany(lines, 'line')} ${lines === 1 ? 'names' : 'name'} no directorate, so ${lines === 1 ? 'it is' : 'they are'} in no pack: give each its directorate on its own sheet.`;
}

/** The round as it stands, for a terminal: directorates, totals of the drivers, and what there is to see to. */
export function sayRound({ validation }: Pick<Review, 'validation'>, { noPacks, tooLate }: Pick<Collected, 'noPacks' | 'tooLate'>): string {
  if (validation === null) return '';
  const { id, closed, packs, totals, findings } = validation;
  const states = textTable(['Directorate', 'State', 'Agreed', 'Open', 'At stake', 'Signed by'], packs.map(packCells), ['left', 'left', 'right', 'right', 'right', 'left']);
  const sums = totals.map(({ subject, before, issued, answered, disputed, lowest, highest, agreed }) => {
    const range = agreed !== null ? `agreed at ${sayNumber(agreed)}` : compare(lowest, highest) === 0 ? 'not agreed in every line yet' : `between ${sayNumber(lowest)} and ${sayNumber(highest)} while lines are open`;
    return `${subject}: ${before === null ? '' : `${sayNumber(before)} billed, `}${sayNumber(issued)} issued, ${sayNumber(answered)} as answered, ${sayNumber(disputed)} in dispute; ${range}.`;
  });
  const found = findings.map(({ severity, id: rule, message, advice }) => `${severity.padEnd(5)}  ${rule}  ${message}\n       ${advice}`);
  const others = noPacks.length === 0 ? [] : ['', `Not read, since no line of a pack is in ${noPacks.length === 1 ? 'it' : 'them'}: ${sayList(noPacks)}.`];
  const late = tooLate.length === 0 ? [] : ['', `Not read, since the round is closed: ${sayList(tooLate)}. Open it again with zerobase agree --reopen to collect in it.`];
  return [closed === null ? id : `${id}, closed by ${closed.by} on ${sayDay(closed.on)}`, '', ...states, '', ...sums, ...(found.length === 0 ? [] : ['', ...found]), ...others, ...late, ''].join('\n');
}

function packCells({ pack, state, rows, atStake, signedBy, signedOn }: PackResult): readonly string[] {
  const agreed = rows.filter((row) => row.agreed !== null).length;
  return [pack.directorate, state, String(agreed), String(rows.length - agreed), sayPounds(atStake), signedOn === null ? signedBy : `${signedBy}, ${sayDay(signedOn)}`];
}

/** The round as it stands, as JSON; null where there is none. */
export function roundAsJson({ validation }: Pick<Review, 'validation'>): string {
  return `${JSON.stringify(validation === null ? null : roundJson(validation), null, 2)}\n`;
}
