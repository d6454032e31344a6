import { type Day, day } from '../../model/day';
import { type Quantity, fraction } from '../../model/quantity';
import { ASKED_KINDS, type AskedKind, type AskedRow, type Closing, type Decision, type KeptRound, type Pack, type PastRound, type ReturnedPack, type ReturnedRow, type Round } from '../../model/round';
import { escaped, unescaped } from '../../model/xmlText';

/** The namespace of the XML that a workbook keeps its round in. */
export const ROUND_NAMESPACE = 'urn:zerobase:round:1';

/** Longer is not ours, and is not read. */
const LONGEST_TEXT = 50_000_000;

/** The round as a workbook keeps it. */
export function writeRound(kept: KeptRound): string {
  const json = JSON.stringify(kept, (_, value: unknown) => (isQuantity(value) ? `${value.numerator}/${value.denominator}` : value));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<round xmlns="${ROUND_NAMESPACE}">${escaped(json)}</round>`;
}

/** The round in such a text, whoever wrote it; null when it cannot be read whole. */
export function readRound(text: string): KeptRound | null {
  if (text.length > LONGEST_TEXT) return null;
  try {
    const kept = object(JSON.parse(unescaped(/<round\s[^>]*>([^<]*)<\/round>\s*$/.exec(text)?.[1] ?? '')));
    return { ...pastIn(kept), earlier: list(kept.earlier ?? []).map((past) => pastIn(object(past))) };
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof NotOurs) return null;
    throw fault;
  }
}

/** Something stands there that we did not write. */
class NotOurs extends Error {}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

/** Texts of the first version say nothing of closing and of earlier rounds. */
function pastIn({ round, returns, decisions, closed }: Readonly<Record<string, unknown>>): PastRound {
  return { round: roundIn(round), returns: list(returns).map(returnedIn), decisions: list(decisions).map(decisionIn), closed: (closed ?? null) === null ? null : closingIn(closed) };
}

function closingIn(value: unknown): Closing {
  const { by, on, returnsNone } = object(value);
  if (returnsNone !== 'deemed' && returnsNone !== 'escalate') throw new NotOurs();
  return { by: text(by), on: dayIn(on), returnsNone };
}

function roundIn(value: unknown): Round {
  const { id, due, packs } = object(value);
  return { id: text(id), due: dayIn(due), packs: list(packs).map(packIn) };
}

function packIn(value: unknown): Pack {
  const { directorate, version, issued, rows } = object(value);
  return { directorate: text(directorate), version: whole(version), issued: dayIn(issued), rows: list(rows).map(askedIn) };
}

function askedIn(value: unknown): AskedRow {
  const { id, kind, subject, before, issued, price } = object(value);
  return { id: text(id), kind: kindIn(kind), subject: text(subject), before: maybe(before), issued: quantity(issued), price: maybe(price) };
}

function returnedIn(value: unknown): ReturnedPack {
  const { file, sheet, round, directorate, version, fingerprint, rows, signedBy, signedOn } = object(value);
  return { file: text(file), sheet: text(sheet), round: text(round), directorate: text(directorate), version: whole(version), fingerprint: text(fingerprint), rows: list(rows).map(returnedRowIn), signedBy: text(signedBy), signedOn: signedOn === null ? null : dayIn(signedOn) };
}

function returnedRowIn(value: unknown): ReturnedRow {
  const { id, subject, answer, value: given, reason, odd, before, issued, price, row } = object(value);
  const words = text(answer);
  if (words !== '' && words !== 'Confirmed' && words !== 'Disputed') throw new NotOurs();
  return { id: text(id), subject: text(subject), answer: words, value: maybe(given), reason: text(reason), odd: text(odd), before: maybe(before), issued: maybe(issued), price: maybe(price), row: whole(row) };
}

function decisionIn(value: unknown): Decision {
  const { row, kind, on, value: agreed, by, date } = object(value);
  const shared = { row: text(row), on: quantity(on), by: text(by), date: dayIn(date) };
  if (kind === 'adjust') return { ...shared, kind, value: quantity(agreed) };
  if (kind === 'accept' || kind === 'reject') return { ...shared, kind };
  throw new NotOurs();
}

function kindIn(value: unknown): AskedKind {
  const kind = ASKED_KINDS.find((each) => each === value);
  if (kind === undefined) throw new NotOurs();
  return kind;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotOurs();
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotOurs();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new NotOurs();
  return value;
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new NotOurs();
  return value;
}

function dayIn(value: unknown): Day {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text(value)) ?? [];
  const found = day(Number(year), Number(month), Number(date));
  if (found === null) throw new NotOurs();
  return found;
}

function maybe(value: unknown): Quantity | null {
  return value === null ? null : quantity(value);
}

/** Of at most so many digits: no text of ours has longer numbers, and longer ones take long. */
const FRACTION = /^(-?\d{1,60})\/([1-9]\d{0,59})$/;

function quantity(value: unknown): Quantity {
  const [, numerator, denominator] = FRACTION.exec(text(value)) ?? [];
  if (numerator === undefined || denominator === undefined) throw new NotOurs();
  return fraction(BigInt(numerator), BigInt(denominator));
}
