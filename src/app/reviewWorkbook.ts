import type { FindingResponse } from '../core/model/findingResponse';
import type { Grid } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { KeptRound } from '../core/model/round';
import type { Answer, Question } from '../core/model/question';
import type { Review } from '../core/model/review';
import { type WorkbookReading, readTables } from '../core/reading/readTables';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import type { KeptRuns } from '../core/report/keptRuns';
import { review } from '../core/review';
import { withKept } from '../core/rules/responses/withKept';
import { type Reading, scenariosAgainst } from '../core/scenario/runScenarios';
import { scenarioFrom } from '../core/scenario/scenarioFrom';
import type { KeptScenario } from '../core/scenario/scenariosText';
import { sinceKept } from '../core/sinceLast';
import { type Failure, failureIn } from './failure';
import type { SheetTurn, WorkbookHost } from './host';
import { readKeptRuns } from './keptRuns';
import { type Kept, readKept } from './readKept';

/** A workbook that was reviewed: the result, and the sheets it was read from. */
export interface ReviewedWorkbook {
  readonly review: Review;
  readonly grids: readonly Grid[];
  /** What was read of them, for questions of what if. */
  readonly reading: Reading;
  /** The what-ifs that stand in its summary. */
  readonly scenarios: readonly KeptScenario[];
  /** The round of validation that it keeps; null before the first. */
  readonly round: KeptRound | null;
  /** What the last runs found, as the workbook keeps it; null before the first summary. */
  readonly runs: KeptRuns | null;
  /** What was answered to its findings, and where. */
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
 * Reads the workbook and reviews it, once. Settings given here win over those saved in it, and these over its sheets. Fails, with nothing
 * reviewed, when it cannot be read, a setting cannot be used, no budget is found or nothing names the financial year.
 */
export async function reviewWorkbook(host: WorkbookHost, given: readonly GivenSetting[], onStage = unwatched): Promise<ReviewOutcome> {
  try {
    const grids = await host.readGrids((turn) => onStage({ kind: 'reading', ...turn }));
    const kept = await readKept(host);
    return await reviewGrids({ grids, given, kept, runs: await readKeptRuns(host), fileIssues: [...(host.fileIssues ?? []), ...kept.issues] }, onStage);
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault), asked: NOTHING_ASKED };
  }
}

interface Opened {
  readonly grids: readonly Grid[];
  readonly given: readonly GivenSetting[];
  readonly kept: Kept;
  readonly runs: KeptRuns | null;
  readonly fileIssues: readonly Issue[];
}

async function reviewGrids({ grids, given, kept, runs, fileIssues }: Opened, onStage: OnStage): Promise<ReviewOutcome> {
  await onStage({ kind: 'recognising', sheets: grids.length });
  const tables = readTables(grids, [...kept.settings, ...given], kept.answers.answers);
  const reading = { ...tables, issues: [...fileIssues, ...tables.issues], round: kept.round };
  const failure = unusable(reading, grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet));
  const asked = { questions: reading.questions, kept: kept.answers.byFile, answered: reading.answered };
  if (failure !== null) return { kind: 'failed', failure, asked };
  await onStage({ kind: 'checking', tables: reading.tables.sources.length });
  const responses: Responded = { onSheets: reading.tables.responses, kept: kept.responses.byFile };
  const read = { reading, settings: reading.settings, scenarios: kept.scenarios, runs, responses };
  return { kind: 'reviewed', review: reviewOf(read), grids, reading, scenarios: kept.scenarios, round: kept.round, runs, responses, asked };
}

interface ReadWorkbook extends Pick<ReviewedWorkbook, 'reading' | 'scenarios' | 'runs' | 'responses'> {
  readonly settings: Review['settings'];
}

function reviewOf({ reading, settings, scenarios, runs, responses }: ReadWorkbook): Review {
  const answered = { ...reading, tables: { ...reading.tables, responses: answersTo(responses) } };
  const reviewed = withScenarios({ ...review(answered), settings }, reading, scenarios);
  return runs === null ? reviewed : sinceKept(reviewed, runs);
}

/** A reviewed workbook with another round of validation, or as it stands now. */
export function withRound<Reviewed extends ReviewedWorkbook>(reviewed: Reviewed, round: KeptRound): Reviewed {
  const now = { ...reviewed, round, reading: { ...reviewed.reading, round } };
  return { ...now, review: reviewOf({ ...now, settings: reviewed.review.settings }) };
}

/** All that was answered: what the sheets answer, and what is kept to findings that they do not answer. */
export function answersTo({ onSheets, kept }: Responded): readonly FindingResponse[] {
  return withKept(onSheets, [...kept.values()].flat());
}

/** A review with what-ifs held against it: the one place that says which of them its summary shows. */
export function withScenarios(reviewed: Review, reading: Reading, scenarios: readonly KeptScenario[]): Review {
  const asked = scenarios.map((changes) => scenarioFrom('kept', changes).scenario);
  return { ...reviewed, scenarios: scenariosAgainst(reviewed, reading, asked) };
}

/** Why a reading cannot be reviewed, or null when it can. */
export function unusable({ tables, described, faults, yearKnown }: WorkbookReading, sheets: readonly string[]): Failure | null {
  const fault = faults[0];
  if (fault !== undefined) return { kind: 'setting', fault };
  if (tables.budget.length === 0) return { kind: 'noBudget', sheets, described: described.map(({ sheet }) => sheet) };
  return yearKnown ? null : { kind: 'yearNotNamed' };
}
