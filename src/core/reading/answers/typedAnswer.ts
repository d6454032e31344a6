import { columnIndex } from '../../model/address';
import type { Answer } from '../../model/question';
import { readText } from '../readCell';
import type { GivenSetting } from '../settingCatalogue';
import { fieldNamed } from './fieldNamed';
import { plainHeading } from './plainHeading';
import { NONE, topicNamed } from './topics';

/** Why a typed answer cannot be one: there is nothing of that name to answer, or it takes something else. */
export type AnswerFault =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'badValue'; readonly name: string; readonly value: string; readonly expected: string };

const COLUMN = 'a column by its letter (F), its heading in quotation marks ("Revised budget") or none';

/** The answer that a setting gives, mapping.SHEET.FIELD, or why it gives none; null for any other setting. */
export function typedAnswer(given: GivenSetting): Answer | AnswerFault | null {
  const match = /^mapping\.(.+)\.([^.]+)$/i.exec(given.name.trim());
  if (match === null) return null;
  const [, before = '', last = ''] = match;
  const [sheet, typed, value] = [before.trim(), last.trim(), readText(given.value)];
  const [topic, field] = [topicNamed(typed), fieldNamed(typed)];
  const name = given.name.trim();
  const about = { file: '', sheet, occurrence: 1 };
  if (field !== null) {
    const said = columnSaid(value);
    return said === null ? { kind: 'badValue', name, value, expected: COLUMN } : { ...about, field, ...said };
  }
  if (topic === null) return { kind: 'unknown', name };
  const word = topic.topic.words.find((each) => each.toLowerCase() === value.toLowerCase());
  const cell = topic.topic.takesCell === true && /^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(value) ? value.toUpperCase() : null;
  const said = word ?? cell;
  return said === null ? { kind: 'badValue', name, value, expected: topic.topic.expected } : { ...about, field: topic.name, heading: '', value: said };
}

/** True for an answer, false for why there is none. */
export function isAnswer(typed: Answer | AnswerFault | null): typed is Answer {
  return typed !== null && 'field' in typed;
}

function columnSaid(value: string): Pick<Answer, 'heading' | 'value'> | null {
  if (value.toLowerCase() === NONE) return { heading: '', value: NONE };
  const quoted = /^"(.+)"$/.exec(value)?.[1];
  if (quoted !== undefined) return { heading: plainHeading(quoted), value: '' };
  return columnIndex(value) === null ? null : { heading: '', value: value.toUpperCase() };
}
