import type { Answer, Question } from '../core/model/question';
import { NONE_OF_THEM } from '../core/reading/questionWords';
import { type HostFailure, failureIn } from './failure';
import type { KeepingHost, WorkbookHost } from './host';
import { keepAnswers, readKeptAnswers } from './keptAnswers';
import type { Asked } from './reviewWorkbook';

/** A workbook that answers are kept in, by the name it goes by in the review. */
export interface AnsweredWorkbook {
  readonly host: WorkbookHost & KeepingHost;
  readonly file: string;
}

/** What finds a question again from what is shown of it. */
export function keyOfQuestion({ file, setting }: Pick<Question, 'file' | 'setting'>): string {
  return `${file}|${setting}`;
}

/** What finds a kept answer again from what is shown of it. */
export function keyOfAnswer({ file, sheet, field }: Answer): string {
  return JSON.stringify([file, sheet, field]);
}

/** Keeps the candidate chosen for a question in the workbook; null when it is kept. The value "none" is none of them. */
export function answerQuestion(workbook: AnsweredWorkbook, asked: Asked, chosen: { readonly key: string; readonly value: string }): Promise<HostFailure | null> {
  const question = asked.questions.find((each) => keyOfQuestion(each) === chosen.key);
  const answer = question?.candidates.find(({ value }) => value === chosen.value)?.answer ?? (chosen.value === NONE_OF_THEM ? question?.none : null) ?? null;
  if (answer === null) throw new RangeError(`answerQuestion: ${chosen.key} has no candidate ${chosen.value}`);
  return changeKept(workbook, (kept) => [...kept, answer]);
}

/** Takes an answer out of the workbook, so that its question is asked again; null when that is done. */
export function askAgain(workbook: AnsweredWorkbook, key: string): Promise<HostFailure | null> {
  return changeKept(workbook, (kept) => kept.filter((answer) => keyOfAnswer(answer) !== key));
}

/** What is kept is read again first: somebody else may have answered meanwhile. */
async function changeKept({ host, file }: AnsweredWorkbook, change: (kept: readonly Answer[]) => readonly Answer[]): Promise<HostFailure | null> {
  try {
    const { answers } = await readKeptAnswers(host);
    await keepAnswers(host, file, change(answers));
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}
