import { sayFailure } from '../../src/app/sayFailure';
import { RUNS_NAMESPACE } from '../../src/core/report/keptRuns';
import { failureText } from '../../src/taskpane/paneFailure';
import { failureOfFault } from '../../src/taskpane/paneAnswers';
import type { OpenBook } from '../builders/headless';
import { bookContents } from '../excel/bookContents';
import { aroundSyncs } from './faultyExcel';
import type { Course, Fault } from './kindsOfFault';
import type { Ending, Operation, Ready, WorkbookName } from './operations';

/** How a workbook stands after a fault; "told incomplete" is a half that the user is told of, "lost" one that he is not. */
export type Standing = 'as before' | 'complete' | 'told incomplete' | 'lost';

/** What became of one fault. */
export interface Tried {
  readonly fault: Fault;
  readonly standing: Standing;
  /** The sentence for the user; "" where the request was done. */
  readonly told: string;
  /** Whether the same, asked once more when the fault is over, is done; what was done is not asked again. */
  readonly retried: boolean;
}

/** How a request goes when nothing goes wrong, and what the workbook then holds. */
export interface Reference {
  readonly course: Course;
  readonly complete: string;
}

/** Makes a request of a workbook once, without a fault. */
export async function withoutFault(operation: Operation, workbook: WorkbookName): Promise<Reference> {
  const { open, ask } = await operation.ready(workbook);
  const sheets = open.book.sheets.map(({ name }) => name);
  const { actions, stop } = aroundSyncs(open, {});
  const ending = await ask();
  stop();
  if (ending !== null) throw new Error(`${operation.name}: ${JSON.stringify(ending)}`);
  return { course: { actions, sheets }, complete: contentsOf(open) };
}

/** Makes it again with one fault, looks at the workbook, and then asks once more. */
export async function tryFault(operation: Operation, workbook: WorkbookName, fault: Fault, { complete }: Reference): Promise<Tried> {
  const ready = await operation.ready(workbook);
  const before = contentsOf(ready.open);
  const over = fault.start(ready.open);
  const { failure, told } = await endOf(ready.ask);
  const after = contentsOf(ready.open);
  const untouched = [before, ...(fault.change === undefined ? [] : [await changedAlone(operation, workbook, fault)])];
  const standing = standingOf({ failed: told !== '', isHalf: failure?.startsWith('half') === true, isDone: after === complete || (told === '' && fault.change !== undefined), isUntouched: untouched.includes(after), isUnknown: fault.lasts === true });
  await over();
  return { fault, standing, told, retried: told === '' || (await retries(ready, fault, complete)) };
}

interface Seen {
  readonly failed: boolean;
  readonly isHalf: boolean;
  readonly isDone: boolean;
  readonly isUntouched: boolean;
  /** Whether nobody can find out any more. */
  readonly isUnknown: boolean;
}

/** A sentence that says otherwise than the workbook is counts as lost. */
function standingOf({ failed, isHalf, isDone, isUntouched, isUnknown }: Seen): Standing {
  if (!failed) return isDone ? 'complete' : 'lost';
  if (isUntouched && !isHalf) return 'as before';
  if (isUntouched) return isUnknown ? 'told incomplete' : 'lost';
  return isHalf ? 'told incomplete' : 'lost';
}

async function endOf(ask: Ready['ask']): Promise<{ readonly failure: string | null; readonly told: string }> {
  try {
    const ending: Ending = await ask();
    return ending === null ? { failure: null, told: '' } : { failure: ending.kind, told: sayFailure(ending) };
  } catch (fault) {
    const { title, body } = failureText(failureOfFault(fault));
    return { failure: 'fault', told: `${title}. ${body}` };
  }
}

/** After what a person did himself a retry need only be done; else it leaves what no fault would have left. */
async function retries({ open, again }: Ready, { change }: Fault, complete: string): Promise<boolean> {
  const { told } = await endOf(again);
  return told === '' && (change !== undefined || contentsOf(open) === complete);
}

async function changedAlone(operation: Operation, workbook: WorkbookName, { change }: Fault): Promise<string> {
  const { open } = await operation.ready(workbook);
  await change?.(open);
  return contentsOf(open);
}

/** All a workbook holds but the ids that Excel gives anew; what it keeps for the next run to be compared with may be missing after a summary. */
function contentsOf({ book }: OpenBook): string {
  const kept = book.customXml.filter(({ namespace }) => namespace !== RUNS_NAMESPACE).map(({ namespace, xml }) => [namespace, xml].join(' ')).sort();
  const { sheets, activeSheet, ...contents } = bookContents(book);
  const active = book.sheets.find(({ id }) => id === activeSheet)?.name;
  return JSON.stringify(inOrder({ ...contents, active, sheets: sheets.map((sheet) => ({ ...sheet, id: '' })), kept }));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  if (value instanceof Map || value instanceof Set) return [...value].map(inOrder);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, inOrder(held)]));
}
