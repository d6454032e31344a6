import type { FindingResponse } from '../core/model/findingResponse';
import type { Grid } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { Answer, Question } from '../core/model/question';
import type { Review } from '../core/model/review';
import { type WorkbookReading, readTables } from '../core/reading/readTables';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import type { KeptRuns } from '../core/report/keptRuns';
import { review } from '../core/review';
import { withKept } from '../core/rules/responses/withKept';
import { sinceKept } from '../core/sinceLast';
import { type Failure, failureIn } from './failure';
import type { SheetTurn, WorkbookHost } from './host';
import { type KeptAnswers, readKeptAnswers } from './keptAnswers';
import { type KeptResponses, readKeptResponses } from './keptResponses';
import { readKeptRuns } from './keptRuns';

/** A workbook that was reviewed: the result, and the sheets it was read from. */
export interface ReviewedWorkbook {
  readonly review: Review;
  readonly grids: readonly Grid[];
  /** What the last runs found, as the workbook keeps it; null before the first summary. */
  readonly runs: KeptRuns | null;
  readonly responses: Responded;
}

/** What was answered to findings, and where. */
export interface Responded {
  readonly onSheets: readonly FindingResponse[];
  /** By the workbook that keeps them. */
  readonly kept: ReadonlyMap<string, readonly FindingResponse[]>;
}

/** What reading asks, what was answered before, and what the settings given answer. */
export interface Asked {
  readonly questions: readonly Question[];
  /** By the workbook that keeps them. */
  readonly kept: ReadonlyMap<string, readonly Answer[]>;
  readonly answered: readonly Answer[];
}

export type ReviewOutcome = ({ readonly kind: 'reviewed'; readonly asked: Asked } & ReviewedWorkbook) | { readonly kind: 'failed'; readonly failure: Failure; readonly asked: Asked };

/** Nothing was read, so nothing is asked. */
export const NOTHING_ASKED: Asked = { questions: [], kept: new Map(), answered: [] };

/** What a review does next. */
export type Stage = ({ readonly kind: 'reading' } & SheetTurn) | { readonly kind: 'recognising'; readonly sheets: number } | { readonly kind: 'checking'; readonly tables: number };

/** Told before each step and waited for, so that a page can show it; what it throws ends the review and is thrown on. */
export type OnStage = (stage: Stage) => Promise<void>;

const unwatched: OnStage = () => Promise.resolve();

/**
 * Reads the workbook and reviews it, once. Settings given here win over the workbook's own. Fails, with nothing
 * reviewed, when it cannot be read, a setting cannot be used, no budget is found or nothing names the financial year.
 */
export async function reviewWorkbook(host: WorkbookHost, given: readonly GivenSetting[], onStage = unwatched): Promise<ReviewOutcome> {
  try {
    const grids = await host.readGrids((turn) => onStage({ kind: 'reading', ...turn }));
    const kept = await readKeptAnswers(host);
    const responses = await readKeptResponses(host);
    const fileIssues = [...(host.fileIssues ?? []), ...kept.issues, ...responses.issues];
    return await reviewGrids({ grids, given, kept, responses, runs: await readKeptRuns(host), fileIssues }, onStage);
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault), asked: NOTHING_ASKED };
  }
}

interface Opened {
  readonly grids: readonly Grid[];
  readonly given: readonly GivenSetting[];
  readonly kept: KeptAnswers;
  readonly runs: KeptRuns | null;
  readonly responses: KeptResponses;
  readonly fileIssues: readonly Issue[];
}

async function reviewGrids({ grids, given, kept, runs, responses, fileIssues }: Opened, onStage: OnStage): Promise<ReviewOutcome> {
  await onStage({ kind: 'recognising', sheets: grids.length });
  const tables = readTables(grids, given, kept.answers);
  const reading = { ...tables, issues: [...fileIssues, ...tables.issues] };
  const failure = unusable(reading, grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet));
  const asked = { questions: reading.questions, kept: kept.byFile, answered: reading.answered };
  if (failure !== null) return { kind: 'failed', failure, asked };
  await onStage({ kind: 'checking', tables: reading.tables.sources.length });
  const responded: Responded = { onSheets: reading.tables.responses, kept: responses.byFile };
  const reviewed = review({ ...reading, tables: { ...reading.tables, responses: answersTo(responded) } });
  return { kind: 'reviewed', review: runs === null ? reviewed : sinceKept(reviewed, runs), grids, runs, responses: responded, asked };
}

/** All that was answered: what the sheets answer, and what is kept to findings that they do not answer. */
export function answersTo({ onSheets, kept }: Responded): readonly FindingResponse[] {
  return withKept(onSheets, [...kept.values()].flat());
}

/** Why a reading cannot be reviewed, or null when it can. */
export function unusable({ tables, described, faults, yearKnown }: WorkbookReading, sheets: readonly string[]): Failure | null {
  const fault = faults[0];
  if (fault !== undefined) return { kind: 'setting', fault };
  if (tables.budget.length === 0) return { kind: 'noBudget', sheets, described: described.map(({ sheet }) => sheet) };
  return yearKnown ? null : { kind: 'yearNotNamed' };
}
