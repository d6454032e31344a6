import type { Answer } from '../../model/question';
import { escaped, unescaped } from '../../model/xmlText';
import { fieldNamed } from './fieldNamed';
import { YEAR } from '../settingKinds';
import { NONE, TOPICS } from './topics';

/** The namespace of the XML that a workbook keeps its answers in. */
export const ANSWERS_NAMESPACE = 'urn:zerobase:answers:1';

/** More is not ours, and is not read: a workbook of a hundred sheets has some hundreds of answers. */
const [MOST_ANSWERS, LONGEST_TEXT, LONGEST_PART] = [2_000, 1_000_000, 1_000];

/** What a workbook keeps: the answers, and how many entries could not be read. */
export interface KeptAnswers {
  readonly answers: readonly Answer[];
  readonly unreadable: number;
}

/** Answers as the workbook `file` keeps them: those about itself do not name it, so that it may be renamed. */
export function writeAnswers(answers: readonly Answer[], file: string): string {
  const lines = answers.map((answer) => {
    const { sheet, field, heading, occurrence, value } = answer;
    const parts = { ...(answer.file === file || answer.file === '' ? {} : { file: answer.file }), sheet, field, ...(value === '' ? { heading, occurrence: String(occurrence) } : { value }) };
    return `  <answer ${Object.entries(parts).map(([name, text]) => `${name}="${escaped(text)}"`).join(' ')}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<answers xmlns="${ANSWERS_NAMESPACE}">\n${lines.join('')}</answers>`;
}

/** The answers in such a text, whoever wrote it; what cannot be an answer is counted and left out. */
export function readAnswers(text: string, file: string): KeptAnswers {
  if (text.length > LONGEST_TEXT) return { answers: [], unreadable: 1 };
  const entries = [...text.matchAll(/<answer\s([^<]*)/g)];
  const answers = entries.slice(0, MOST_ANSWERS).flatMap(([, inside = '']) => answerIn(inside, file) ?? []);
  const isOurs = entries.length > 0 || /^[^<]*(<\?[^<]*)?<answers\b/.test(text);
  return { answers, unreadable: isOurs ? entries.length - answers.length : 1 };
}

function answerIn(inside: string, file: string): Answer | null {
  const parts = new Map([...inside.matchAll(/([a-z]+)\s*=\s*(["'])([^]*?)\2/g)].map(([, name = '', , written = '']) => [name, unescaped(written)]));
  const part = (name: string): string => parts.get(name) ?? '';
  const occurrence = parts.has('occurrence') ? Number(part('occurrence')) : 1;
  const answer = { file: parts.has('file') ? part('file') : file, sheet: part('sheet'), field: part('field'), heading: part('heading'), occurrence, value: part('value') };
  return canBe(answer) && [...parts.values()].every((text) => text.length <= LONGEST_PART) ? answer : null;
}

/** True for an answer that questions have: a known field or topic, and either a heading or a word that it takes. */
function canBe({ sheet, field, heading, occurrence, value }: Answer): boolean {
  if (!Number.isInteger(occurrence) || occurrence < 1 || (heading === '') === (value === '')) return false;
  if (field === 'year') return sheet === '' && YEAR.parse({ value, dateSystem: 1900 }) !== null;
  const topic = Object.hasOwn(TOPICS, field) ? TOPICS[field] : undefined;
  if (sheet === '' || (topic === undefined && fieldNamed(field) !== field)) return false;
  if (heading !== '') return topic === undefined || topic.takesCell === true;
  return topic === undefined ? value === NONE : topic.words.includes(value);
}
