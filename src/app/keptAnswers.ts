import type { Issue } from '../core/model/issue';
import type { Answer } from '../core/model/question';
import { ANSWERS_NAMESPACE, readAnswers, writeAnswers } from '../core/reading/answers/answersText';
import { mergeAnswers } from '../core/reading/answers/keepAnswers';
import type { KeepingHost, WorkbookHost } from './host';

/** What workbooks keep of answers given before, and what there is to say of those that cannot be read. */
export interface KeptAnswers {
  /** Of all workbooks together. */
  readonly answers: readonly Answer[];
  /** By the workbook that keeps them. */
  readonly byFile: ReadonlyMap<string, readonly Answer[]>;
  readonly issues: readonly Issue[];
}

/** Reads the answers that the workbooks of a request keep. */
export async function readKeptAnswers(host: WorkbookHost): Promise<KeptAnswers> {
  const texts = (await host.readKept?.(ANSWERS_NAMESPACE)) ?? [];
  const read = texts.map(({ file, xml }) => ({ file, ...readAnswers(xml, file) }));
  return {
    answers: mergeAnswers(read.flatMap(({ answers }) => answers)),
    byFile: new Map(read.map(({ file }) => [file, mergeAnswers(read.filter((each) => each.file === file).flatMap(({ answers }) => answers))])),
    issues: read.flatMap(({ file, unreadable }): Issue[] => (unreadable === 0 ? [] : [{ code: 'setting.answersUnreadable', at: { file, sheet: '', cells: '' }, count: unreadable, facts: {} }])),
  };
}

/** Keeps answers in a workbook, in place of those it kept; of two about one thing the later stays. */
export function keepAnswers(host: KeepingHost, file: string, answers: readonly Answer[]): Promise<void> {
  return host.keep(ANSWERS_NAMESPACE, writeAnswers(mergeAnswers(answers), file));
}
