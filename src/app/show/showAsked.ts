import type { Answer, Question } from '../../core/model/question';
import { fieldWords } from '../../core/reading/fieldWords';
import { NONE_OF_THEM, sayCandidate, sayQuestion } from '../../core/reading/questionWords';
import { keyOfAnswer, keyOfQuestion } from '../answerQuestion';
import type { Asked } from '../reviewWorkbook';
import { showPlace } from './showPlace';
import type { ShownPlace } from './shownReview';

/** A candidate to choose. */
export interface ShownCandidate {
  readonly value: string;
  readonly words: string;
}

/** A question to be answered. */
export interface ShownQuestion {
  readonly key: string;
  readonly ask: string;
  readonly meanwhile: string;
  readonly candidates: readonly ShownCandidate[];
  /** The value of the candidate used meanwhile; "" when none is. */
  readonly used: string;
  /** Where its candidates stand; null when it is about no sheet of the open workbook. */
  readonly place: ShownPlace | null;
}

/** An answer that the workbook keeps. */
export interface ShownAnswer {
  readonly key: string;
  readonly words: string;
}

/** What is asked, and what was answered before. */
export interface ShownAsked {
  readonly questions: readonly ShownQuestion[];
  readonly answers: readonly ShownAnswer[];
}

/** What reading asks of the workbook `file` and those added to it, in the words of the pane. */
export function showAsked({ questions, kept }: Asked, file: string): ShownAsked {
  const own = kept.get(file) ?? []; // what another workbook keeps is not the pane's to take out
  return {
    questions: questions.filter(({ candidates }) => candidates.length > 0).map((question) => showQuestion(question, file)),
    answers: own.map((answer) => ({ key: keyOfAnswer(answer), words: sayAnswer(answer, file) })),
  };
}

function showQuestion(question: Question, file: string): ShownQuestion {
  const { ask, meanwhile } = sayQuestion(question);
  const candidates = question.candidates.map((candidate) => ({ value: candidate.value, words: sayCandidate(candidate, question) }));
  const cells = question.candidates.map(({ cell }) => cell).filter((cell) => cell !== '').join(', ');
  return {
    key: keyOfQuestion(question),
    ask: isElsewhere(question.file, file) ? `${question.file}: ${ask}` : ask,
    meanwhile,
    candidates: question.none === null ? candidates : [...candidates, { value: NONE_OF_THEM, words: 'None of these' }],
    used: question.used,
    place: isElsewhere(question.file, file) ? null : showPlace({ file: question.file, sheet: question.sheet, cells }),
  };
}

function isElsewhere(own: string, file: string): boolean {
  return own !== '' && own !== file;
}

function sayAnswer({ file: own, sheet, field, heading, value }: Answer, file: string): string {
  const where = sheet === '' ? '' : ` on ${isElsewhere(own, file) ? `${own}, ` : ''}${sheet}`;
  return `${capital(fieldWords(field))}${where}: ${heading === '' ? (value === NONE_OF_THEM ? 'none' : fieldWords(value)) : `"${heading}"`}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
