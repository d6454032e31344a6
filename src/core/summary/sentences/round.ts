import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import { compare } from '../../model/quantity';
import type { Closing, Decision } from '../../model/round';
import type { DriverTotal, PackResult, RegisteredReturn } from '../../model/roundResult';
import { sayDay, sayList, sayMany, sayNumber, sayPounds } from '../../model/wording';

const PASSED_OVER: Readonly<Record<NonNullable<RegisteredReturn['passedOver']>, string>> = {
  'older version': 'it answers an older version',
  'another round': 'it belongs to another round',
  'another directorate': 'its directorate was not asked',
  'another pack': 'it carries the mark of another pack',
  'a later return': 'a later return of the same version replaces it',
};

const DECIDED: Readonly<Record<Decision['kind'], string>> = { accept: 'Accepted as answered', adjust: 'Adjusted', reject: 'Kept as issued' };

/** The round of validation, on its own sheet and on the summary. */
export const ROUND = {
  title: 'Validation round',
  decision: (closed: Closing | null, due: Day) => (closed === null ? `Answers due ${sayDay(due)}` : `Closed ${sayDay(closed.on)}`),
  subtitle: (id: string, [returned, packs]: readonly [number, number], disputed: number, stake: Pence) => `${id}: ${returned} of ${packs} directorates returned, ${disputed === 0 ? 'nothing in dispute' : `${sayMany(disputed, 'line')} in dispute, ${sayPounds(stake)} at stake`}`,
  closed: ({ by, on }: Closing) => `Closed by ${by} on ${sayDay(on)}: every line is agreed. Nothing is collected or decided in it any more.`,
  running: 'A line is agreed once it is confirmed or decided. The amount at stake is the difference between what was answered and what was issued, at its price.',
  sheet: 'Made by Zerobase from the packs as issued and the returns as they came; protection of a pack is a convenience, and what came back was held against what was issued.',
  directorates: 'Directorates',
  directorateMessage: (signed: number, packs: number) => `${signed} of ${packs} signed off with every line agreed`,
  totals: 'Counts',
  totalMessage: (open: number) => (open === 0 ? 'Every count is agreed' : `${sayMany(open, 'count')} not agreed yet: the total lies between least and most`),
  lines: 'Lines',
  lineMessage: (shown: number, confirmed: number) => (shown === 0 ? `All ${sayMany(confirmed, 'line')} confirmed as issued` : `${sayMany(shown, 'line')} not simply confirmed; ${sayMany(confirmed, 'line')} confirmed as issued`),
  noLines: (waiting: number) => `${sayMany(waiting, 'line')} not answered yet`,
  reason: (reason: string) => `Their reason: ${reason}`,
  odd: (odd: string) => `In place of a number: ${JSON.stringify(odd)}`,
  decided: ({ kind, by, date }: Decision) => `${DECIDED[kind]} by ${by} on ${sayDay(date)}.`,
  withheld: (lines: number) => `The reasons given for ${sayMany(lines, 'line')} are left out of this public copy.`,
  signOffs: 'Sign-offs',
  signOffMessage: 'By role and date, as the directorates gave them',
  signed: ({ signedBy, signedOn, pack: { version } }: PackResult) => `${signedBy === '' ? 'No job title is given' : signedBy}, ${signedOn === null ? 'no date' : sayDay(signedOn)}; version ${version}.`,
  unsigned: 'Not signed off.',
  returns: 'Returns',
  returnMessage: (all: number, counting: number) => `${sayMany(all, 'return')} came, of which ${counting} ${counting === 1 ? 'counts' : 'count'}`,
  returned: ({ pack: { file, version, signedBy, signedOn }, passedOver }: RegisteredReturn) =>
    `${file}, version ${version}, ${signedBy === '' ? 'not signed' : `signed by ${signedBy}`}${signedOn === null ? '' : ` on ${sayDay(signedOn)}`}: ${passedOver === null ? 'counts' : `does not count, for ${PASSED_OVER[passedOver]}`}.`,
  stranger: 'Not of this round',
  findings: 'To see to',
  findingMessage: (count: number) => sayMany(count, 'finding'),
  label: 'Validation',
  range: (open: readonly DriverTotal[]) => `Until every line is agreed: ${sayList(open.map(({ subject, lowest, highest }) => `${subject} ${compare(lowest, highest) === 0 ? sayNumber(highest) : `between ${sayNumber(lowest)} and ${sayNumber(highest)}`}`))}.`,
  signedOff: 'Signed off',
  signedBy: (packs: readonly PackResult[]) => `${packs.map(({ pack: { directorate }, signedBy, signedOn }) => `${directorate} by ${signedBy}${signedOn === null ? '' : `, ${sayDay(signedOn)}`}`).join('; ')}.`,
  notSignedOff: 'Not signed off',
  states: (packs: readonly PackResult[]) => `${packs.map(({ pack: { directorate }, state }) => `${directorate} (${state.toLowerCase()})`).join('; ')}.`,
} as const;
