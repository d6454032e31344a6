import { day, type Day, partsOf } from '../../model/day';
import { type FindingResponse, LONGEST_NOTE, LONGEST_ROLE, RESPONSE_KINDS } from '../../model/findingResponse';
import { type Pence, pence } from '../../model/money';
import { plainLine } from '../../model/plainLine';
import { escaped, unescaped } from '../../model/xmlText';
import { findingKey } from './findingKey';

/** The namespace of the XML that a workbook keeps answers to findings in. */
export const RESPONSES_NAMESPACE = 'urn:zerobase:responses:1';

/** More is not ours, and is not read. */
const [MOST_RESPONSES, LONGEST_TEXT, LONGEST_KEY] = [50_000, 40_000_000, 5_000];

/** What a workbook keeps: the answers, and how many entries could not be read. */
export interface KeptResponses {
  readonly responses: readonly FindingResponse[];
  readonly unreadable: number;
}

/** Answers to findings as a workbook keeps them; of two to one finding the later stays. */
export function writeResponses(responses: readonly FindingResponse[]): string {
  const latest = new Map(responses.map((response) => [findingKey(response.key), response]));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<responses xmlns="${RESPONSES_NAMESPACE}">\n${[...latest.values()].map(writeResponse).join('')}</responses>`;
}

function writeResponse({ key, response, reason, role, date, until, amount }: FindingResponse): string {
  const parts = { key, response, role, ...(date === null ? {} : { date }), ...(until === null ? {} : { until }), ...(amount === null ? {} : { pence: String(amount) }) };
  const attributes = Object.entries(parts).map(([name, text]) => `${name}="${escaped(plainLine(text))}"`);
  return `  <response ${attributes.join(' ')}>${escaped(plainLine(reason))}</response>\n`;
}

/** The answers in such a text, whoever wrote it; what cannot be an answer is counted and left out. */
export function readResponses(text: string): KeptResponses {
  if (text.length > LONGEST_TEXT) return { responses: [], unreadable: 1 };
  const entries = [...text.matchAll(/<response\s([^<]*)/g)];
  const responses = entries.slice(0, MOST_RESPONSES).flatMap(([, inside = '']) => responseIn(inside) ?? []);
  const isOurs = entries.length > 0 || /^[^<]*(<\?[^<]*)?<responses\b/.test(text);
  return { responses, unreadable: isOurs ? entries.length - responses.length : 1 };
}

/** The attributes, each where the one before ended, and what follows the sign that ends them. */
function responseIn(inside: string): FindingResponse | null {
  const parts = new Map<string, string>();
  const attribute = /\s*([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  let end = 0;
  for (let found = attribute.exec(inside); found !== null; found = attribute.exec(inside)) {
    parts.set(found[1] ?? '', plainLine(unescaped(found[2] ?? found[3] ?? '')));
    end = attribute.lastIndex;
  }
  const rest = /^\s*>([^]*)$/.exec(inside.slice(end))?.[1];
  return rest === undefined ? null : answerOf(parts, plainLine(unescaped(rest)));
}

/** null for what no finding can be answered: another word, a day that is none, a text longer than any of ours. */
function answerOf(parts: ReadonlyMap<string, string>, reason: string): FindingResponse | null {
  const [key, role] = [parts.get('key') ?? '', parts.get('role') ?? ''];
  const response = RESPONSE_KINDS.find((kind) => kind === parts.get('response'));
  const [date, until, amount] = [dayIn(parts.get('date')), dayIn(parts.get('until')), penceIn(parts.get('pence'))];
  if (key === '' || response === undefined || date === undefined || until === undefined || amount === undefined) return null;
  if (key.length > LONGEST_KEY || role.length > LONGEST_ROLE || reason.length > LONGEST_NOTE) return null;
  return { at: null, key, response, reason, role, date, until, amount };
}

/** null where nothing is written; undefined for what is no day. */
function dayIn(text: string | undefined): Day | null | undefined {
  if (text === undefined) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const { year, month, date } = partsOf(text as Day);
  return day(year, month, date) ?? undefined;
}

function penceIn(text: string | undefined): Pence | null | undefined {
  if (text === undefined) return null;
  const amount = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(amount) ? pence(amount) : undefined;
}
