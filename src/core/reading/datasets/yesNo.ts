import { sameName } from '../../model/wording';
import { isError, readFlag, readText } from '../readCell';
import type { RowReader } from '../rowReader';

/** What says yes and no in one column besides the usual words; matched against plain words: "ring fenced", "not charged". */
interface OwnWords {
  readonly yes: RegExp;
  readonly no: RegExp;
}

const NO_WORDS_OF_ITS_OWN: OwnWords = { yes: /(?!)/, no: /(?!)/ };
const YES = /^(y|yes|true|done|complete|completed|in place)$/;
const NO = /^(n|no|false|0|none|nil|n a|not done|not yet|not started|outstanding|in progress|draft|to do)$/;
const MARKED_NO = /^[-–—✗✘]$/;

/** A cell as yes or no; null when it is blank. A word that says neither is an issue and counts as blank. */
export function yesNo(row: RowReader, field: string, own: OwnWords = NO_WORDS_OF_ITS_OWN): boolean | null {
  const value = row.value(field);
  if (isError(value)) row.issue('cell.error', field);
  const text = readText(value);
  if (text === '') return null;
  const plain = sameName(text);
  if (readFlag(value) || YES.test(plain) || own.yes.test(plain)) return true;
  if (MARKED_NO.test(text) || NO.test(plain) || own.no.test(plain)) return false;
  row.issue('cell.notKnown', field);
  return null;
}

/** For columns that are named after what they say: "Ring-fenced" is yes, "Not ring-fenced" and "Non-ring-fenced" are no. */
export function named(...words: readonly string[]): OwnWords {
  const said = words.join('|');
  return { yes: new RegExp(`^(${said})$`), no: new RegExp(`^(not|non|un) ?(${said})$`) };
}
