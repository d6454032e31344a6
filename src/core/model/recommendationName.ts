import { sameName } from './wording';

/** "Recommendation 3", "Rec. 3", "R3", "No 3" or "3", and what follows the number. */
const NUMBERED = /^(rec(?:ommendation)?s?\.?|r)?\s*(?:no\.?|number|ref\.?)?\s*[:#]?\s*(\d{1,3}(?:\.\d+)*[a-z]?)\b(.*)$/is;

/** A recommendation as a sentence names it: "Recommendation 3" for "3", "Rec 3" and "R3"; else as typed. */
export function sayRecommendation(typed: string): string {
  const [, , number, rest = ''] = NUMBERED.exec(typed.trim()) ?? [];
  return number === undefined || rest.trim() !== '' ? typed.trim() : `Recommendation ${number}`;
}

/** What a recommendation is known by, however it is typed; with its title after the number it is the same one. */
export function recommendationKey(typed: string): string {
  const number = NUMBERED.exec(typed.trim())?.[2];
  return number === undefined ? sameName(typed) : keyOfNumber(number);
}

/** All that the subject of a review may name: "Recommendations 3 and 11; Structure paper to CMB" names three. */
export function keysOfSubject(subject: string): readonly string[] {
  const parts = subject.split(/[;,\n&]|\band\b/i);
  return [...new Set([subject, ...parts].flatMap(keysOfPart))].filter((key) => key !== '');
}

/** A number counts as a recommendation's when it is called one or stands alone: "3 year plan" names none. */
function keysOfPart(part: string): readonly string[] {
  const [, called, number, rest = ''] = NUMBERED.exec(part.trim()) ?? [];
  const names = number !== undefined && (called !== undefined || rest.trim() === '');
  return names ? [sameName(part), keyOfNumber(number)] : [sameName(part)];
}

function keyOfNumber(number: string): string {
  return `recommendation ${number.toLowerCase()}`;
}
