import type { AskedKind } from '../model/round';
import { sameName } from '../model/wording';
import type { PackFacts } from './packFacts';

/** A column of a pack. */
export type PackField = 'item' | 'before' | 'issued' | 'change' | 'price' | 'charge' | 'answer' | 'value' | 'reason' | 'own' | 'check' | 'id';

/** The columns that every kind of line has, in the words over them. */
const SHARED = {
  change: 'Change',
  price: 'Price £',
  charge: 'Charge £',
  answer: 'Your answer',
  value: 'Your figure',
  reason: 'Your reason',
  own: 'Charge at your figure £',
  check: 'Check',
  id: 'Line',
} as const;

const OWN: Readonly<Record<AskedKind, Readonly<Record<'item' | 'before' | 'issued', string>>>> = {
  count: { item: 'What is counted', before: 'Billed on', issued: 'Issued' },
  budget: { item: 'Budget line', before: 'Original budget £', issued: 'Current budget £' },
  post: { item: 'Post', before: 'Before', issued: 'Approved FTE' },
};

/** Where every count issued is an audit's, and its year is known. */
const AUDIT = 'Audit';

/** The words over the columns of one kind of lines; counts name the years that their headings name. */
export function headingsOf(kind: AskedKind, { billedIn, countedIn }: Pick<PackFacts, 'billedIn' | 'countedIn'>): Readonly<Record<PackField, string>> {
  const { item, before, issued } = OWN[kind];
  if (kind !== 'count') return { ...SHARED, item, before, issued };
  return { ...SHARED, item, before: billedIn === '' ? before : `${before} ${billedIn}`, issued: countedIn === '' ? issued : `${AUDIT} ${countedIn}` };
}

const FIELDS: ReadonlyMap<string, PackField> = new Map([...Object.entries(SHARED), ...Object.values(OWN).flatMap((own) => Object.entries(own))].map(([field, words]) => [sameName(words), field as PackField]));

/** No heading of ours is longer, and long texts take long to compare. */
const LONGEST = 60;

const WITH_YEAR: ReadonlyMap<string, PackField> = new Map([[sameName(OWN.count.before), 'before'], [sameName(AUDIT), 'issued']]);

/** The column that a heading of a pack stands over; null when it is not ours. */
export function fieldOfHeading(text: string): PackField | null {
  if (text.length > LONGEST) return null;
  const [, words] = /^(.*)\s\d{4}(?:\/\d{2})?\s*$/.exec(text) ?? [];
  return (words === undefined ? FIELDS.get(sameName(text)) : WITH_YEAR.get(sameName(words))) ?? null;
}
