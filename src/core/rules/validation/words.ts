import type { Day } from '../../model/day';
import type { Quantity } from '../../model/quantity';
import type { AskedRow } from '../../model/round';
import type { RegisteredReturn } from '../../model/roundResult';
import { sayDay, sayList, sayMany, sayNumber } from '../../model/wording';

/** Of lines that the round did not ask, so many are kept of a return; more say nothing more. */
export const MOST_ADDED = 200;

/** What the rules on rounds of validation say, by rule id. */
export const validationWords = {
  'VAL-01': {
    title: 'No return',
    message: (directorate: string, due: Day, lines: number, deemed: boolean) =>
      `${directorate} has not answered ${sayMany(lines, 'line')}, due on ${sayDay(due)}; ${deemed ? `${lines === 1 ? 'it is' : 'they are'} deemed accepted as issued, which is not confirmed` : 'nothing is agreed'}.`,
    advice: 'Ask for the return, or agree the counts as issued with the directorate and enter who agreed.',
  },
  'VAL-02': {
    title: 'Count in dispute',
    message: (row: AskedRow, directorate: string, answered: Quantity, reason: string) =>
      `${directorate} says ${sayAmount(row, answered)} where ${sayAmount(row, row.issued)} was issued${row.before === null ? '' : ` and ${sayAmount(row, row.before)} before`}: ${nameOf(row)}.${reason === '' ? ' No reason is given.' : ` It gives as its reason: ${reason}`}`,
    advice: 'Accept the answer, reject it, or agree another figure; the range of the total stays open until then.',
  },
  'VAL-03': {
    title: 'Locked cell changed in a return',
    message: (row: AskedRow, directorate: string, changes: readonly Changed[]) => `${directorate} sent ${nameOf(row)} back with ${sayList(changes.map(({ what, was, is }) => `${what} ${is === null ? 'gone' : sayNumber(is)} in place of ${was === null ? 'none' : sayNumber(was)}`))}; the round counts with what was issued.`,
    advice: 'Nothing was taken over. Ask the directorate whether it meant to dispute the figure, and to do so in its own cells.',
  },
  'VAL-04': {
    title: 'Lines of a return removed, added or repeated',
    message: (directorate: string, { removed, added, repeated }: Lines) =>
      `${directorate} sent its pack back with ${sayList([
        ...(removed.length === 0 ? [] : [`${sayMany(removed.length, 'line')} removed (${sayFew(removed)})`]),
        ...(added.length === 0 ? [] : [`${sayMany(added.length, 'line')}${added.length < MOST_ADDED ? '' : ' or more'} added (${sayFew(added)})`]),
        ...(repeated.length === 0 ? [] : [`${sayMany(repeated.length, 'line')} repeated (${sayFew(repeated)})`]),
      ])}; a line removed counts as not answered, one added is not read, and one repeated counts only where it says the same.`,
    advice: 'Ask the directorate to answer in the pack as it was issued, or decide the lines here.',
  },
  'VAL-05': {
    title: 'Return that does not belong here',
    message: ({ pack, passedOver }: RegisteredReturn, round: string, latest: number | null) => `${pack.file} ${whyNot(pack, passedOver, round, latest)}; it was not read into the round.`,
    advice: 'Send the directorate its latest pack again, or collect the return with the round that it belongs to.',
  },
  'VAL-06': {
    title: 'Return without sign-off',
    message: (directorate: string, file: string) => `${directorate} answered in ${file} without a job title and a date at the foot; its answers are read, and none of it is signed off.`,
    advice: 'Ask for the sign-off by job title and date. No name is needed.',
  },
  'VAL-07': {
    title: 'Something else where a count belongs',
    message: (row: AskedRow, directorate: string, odd: string) =>
      odd === ''
        ? `${directorate} disputes ${nameOf(row)} without a figure of its own; the line counts as not answered.`
        : `${directorate} gave ${JSON.stringify(odd)} for ${nameOf(row)}, which is nothing that can be counted; it was kept as text, and the line counts as not answered.`,
    advice: 'Ask the directorate for the number itself.',
  },
} as const;

/** A locked figure that reads otherwise in a return; null where there was or is none. */
export interface Changed {
  readonly what: string;
  readonly was: Quantity | null;
  readonly is: Quantity | null;
}

/** Lines of a return that are not as issued, by what they were called. */
export interface Lines {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly repeated: readonly string[];
}

function nameOf({ kind, subject }: AskedRow): string {
  return { count: subject, budget: `budget line ${subject}`, post: `post ${subject}` }[kind];
}

function sayAmount({ kind }: AskedRow, value: Quantity): string {
  if (kind === 'budget') return `£${sayNumber(value)}`;
  return kind === 'post' ? `${sayNumber(value)} FTE` : sayNumber(value);
}

const FEW = 5;

function sayFew(names: readonly string[]): string {
  return names.length <= FEW ? names.join('; ') : `${names.slice(0, FEW).join('; ')} and ${names.length - FEW} more`;
}

function whyNot(pack: RegisteredReturn['pack'], passedOver: RegisteredReturn['passedOver'], round: string, latest: number | null): string {
  const directorate = pack.directorate === '' ? 'no directorate' : pack.directorate;
  if (passedOver === 'another round') return pack.round === '' ? 'names no round' : `answers ${pack.round} and not ${round}`;
  if (passedOver === 'another directorate') return `answers for ${directorate} in version ${pack.version}, which this round did not issue`;
  if (passedOver === 'older version') return `answers version ${pack.version} of the pack of ${directorate}, which version ${latest ?? 1} has replaced`;
  return `says that it is the pack of ${directorate}, version ${pack.version}, and carries the mark of another`;
}

