import type { Day } from '../core/model/day';
import { sayDay } from '../core/model/wording';
import type { Verdict } from '../core/rules/validation/decideRows';
import { dayFrom } from './dayFrom';
import { adjustTo } from './decideNamed';

/** What was typed, read; or why it cannot be used, in a sentence. */
export type Typed<Value> = { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'fault'; readonly sentence: string };

/** The day until which a round is to be answered, which may not have passed. */
export function dueTyped(text: string, asAt: Day): Typed<Day> {
  const value = dayFrom(text);
  if (value === null) return fault(text.trim() === '' ? 'Type a day, such as 30 November 2007.' : `"${text.trim()}" is no day: type it as 30 November 2007.`);
  return value < asAt ? fault(`${sayDay(value)} has passed: the workbook stands as at ${sayDay(asAt)}.`) : { kind: 'read', value };
}

/** What is made of a line: as answered, as issued, or the figure that was typed. */
export function verdictTyped(kind: 'accept' | 'adjust' | 'reject', text: string): Typed<Verdict> {
  if (kind !== 'adjust') return { kind: 'read', value: { kind } };
  const value = adjustTo(text);
  if (text.trim() === '') return fault('Type the figure that is agreed.');
  return value === null ? fault(`"${text.trim()}" is no figure.`) : { kind: 'read', value };
}

/** Who decides, by role. */
export function roleTyped(text: string): Typed<string> {
  const value = text.trim();
  if (value === '') return fault('Type the role that decides, such as Head of Finance. No name is needed.');
  return value.length > LONGEST_ROLE ? fault(`A role has at most ${LONGEST_ROLE} letters.`) : { kind: 'read', value };
}

const LONGEST_ROLE = 80;

function fault(sentence: string): Typed<never> {
  return { kind: 'fault', sentence };
}
