import { readFile } from 'node:fs/promises';
import { previewAgreed, writeAgreed } from '../../src/app/agreeCounts';
import type { Failure } from '../../src/app/failure';
import { highlightFindings, removeHighlights } from '../../src/app/highlightFindings';
import { packFiles } from '../../src/app/issuePacks';
import { keepRound } from '../../src/app/keptRound';
import { patientHost } from '../../src/app/patientHost';
import { publishRound } from '../../src/app/publishSummary';
import { type ReviewedWorkbook, reviewWorkbook } from '../../src/app/reviewWorkbook';
import { closeHere, collectHere, decideHere, issueHere } from '../../src/app/roundHere';
import { undoSummary } from '../../src/app/undoSummary';
import { writeReviewed } from '../../src/app/writeSummary';
import type { Day } from '../../src/core/model/day';
import { present } from '../../src/core/model/present';
import type { KeptRound } from '../../src/core/model/round';
import { type OpenBook, openBytes } from '../builders/headless';
import { cameBack } from '../builders/issuedSample';
import { FACTS, confirmed, disputing } from '../builders/round';
import { samplePath } from '../builders/sample';
import { smallCouncil } from './smallCouncil';

/** How a request ended: done, or why not. */
export type Ending = Failure | null;

/** A workbook open in a pane, which waits while a cell is being edited for as long as `patience` says. */
export interface OpenPane extends OpenBook {
  readonly patience: { wait: () => Promise<boolean> };
}

/** A workbook open where a request can be made of it. */
export interface Ready {
  readonly open: OpenPane;
  readonly ask: () => Promise<Ending>;
  /** The same once more, as a user does it: after another review. */
  readonly again: () => Promise<Ending>;
}

/** A request of a user, on a workbook of a size. */
export interface Operation {
  readonly name: string;
  readonly ready: (workbook: WorkbookName) => Promise<Ready>;
}

/** The workbooks that requests are made of. */
export type WorkbookName = 'small' | 'council';

type Ask = (open: OpenBook, reviewed: ReviewedWorkbook) => Promise<Ending>;

/** What stands in a workbook before a request is made of it. */
type Stage = (open: OpenBook, reviewed: ReviewedWorkbook) => Promise<unknown>;

const WRITER = { version: 'test', workbook: 'book.xlsx' };
const ROLE = 'Finance Lead';
const ASKED = { due: '2007-11-30' as Day, kinds: new Set(['count'] as const), again: [] };
const DISPUTED = 'Environment';

const publish: Ask = async ({ host }, reviewed) => endingOf(await writeReviewed(host, reviewed, WRITER));
const highlight: Ask = async ({ host }, { review }) => endingOf(await highlightFindings(host, review, 'book.xlsx'));
const agree: Ask = async ({ host }, reviewed) => endingOf(await writeAgreed(host, present(previewAgreed(reviewed, 'book.xlsx'), 'round')));
const nothing: Stage = () => Promise.resolve();

/** A summary on which its user typed. */
const withSummary: Stage = async (open, reviewed) => {
  const last = reviewed.grids.find(({ sheet }) => sheet.startsWith('Budget'));
  await need(publish(open, reviewed));
  await open.Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.getItem('Governance Summary').getRange('N3:O3').values = [['asked the service', "'=1+1"]];
    worksheets.getItem(present(last, 'budget').sheet).getRange('Z2').values = [['seen']];
    await Promise.resolve();
  });
};

const issued: Stage = async ({ host }, reviewed) => { await need(endingOf(await issueHere(host, reviewed, ASKED))); };
const answered: Stage = async (open, reviewed) => {
  const kept = roundOf(await roundIn(open, reviewed));
  await keepRound(open.host, { ...kept, returns: kept.round.packs.map(({ directorate }) => (directorate === DISPUTED ? disputing(kept.round, directorate, 440, 'Counted again.') : confirmed(kept.round, directorate))) });
};
const decided: Stage = async (open, reviewed) => {
  await answered(open, reviewed);
  await need(decide(open, await reviewOf(open)));
};
const decide: Ask = async ({ host }, reviewed) => endingOf(await decideHere(host, reviewed, { rows: { kind: 'directorate', directorate: DISPUTED }, verdict: { kind: 'accept' }, by: ROLE }));

/** Reads the packs back as they were issued: nobody has answered anything yet, and all is collected. */
const collect: Ask = async ({ host }, reviewed) => {
  const kept = roundOf(reviewed);
  const packs = kept.round.packs.slice(0, 2);
  const files = await packFiles({ kept, packs, facts: new Map(packs.map(({ directorate }) => [directorate, FACTS])) });
  return endingOf(await collectHere(host, reviewed, await Promise.all(files.map(({ name, bytes }) => cameBack(name, bytes)))));
};

/** Reviewing, writing the summary and marking cells. */
export const REPORT_OPERATIONS: readonly Operation[] = [
  { name: 'review', ready: async (name) => { const open = await openPane(await bytesOf(name)); const ask = async () => endingOf(await reviewWorkbook(open.host, [])); return { open, ask, again: ask }; } },
  operation('publish, the first summary', nothing, publish),
  operation('publish over a summary', withSummary, publish),
  undoing('undo', withSummary),
  operation('highlight', nothing, highlight),
  operation('highlight again', highlight, highlight),
  operation('remove highlights', highlight, async ({ host }) => endingOf(await removeHighlights(host))),
];

/** A round of validation in the open workbook, its register and its agreed counts. */
export const ROUND_OPERATIONS: readonly Operation[] = [
  operation('issue', nothing, async ({ host }, reviewed) => endingOf(await issueHere(host, reviewed, ASKED))),
  operation('collect', issued, collect),
  operation('decide', answered, decide),
  operation('close', decided, async ({ host }, reviewed) => endingOf(await closeHere(host, reviewed, ROLE))),
  operation('register of the round', answered, ({ host }, { review }) => publishRound(host, review)),
  operation('agreed counts', decided, agree),
  takingBack('agreed counts taken back', decided),
];

function operation(name: string, stage: Stage, ask: Ask): Operation {
  return {
    name,
    ready: async (workbook) => {
      const open = await openPane(await staged(workbook, stage));
      const reviewed = await reviewOf(open);
      return { open, ask: () => ask(open, reviewed), again: async () => ask(open, await reviewOf(open)) };
    },
  };
}

async function openPane(bytes: Uint8Array): Promise<OpenPane> {
  const open = await openBytes(bytes);
  const patience = { wait: () => Promise.resolve(false) };
  return { ...open, patience, host: { ...open.host, ...patientHost(open.host, { wait: () => patience.wait(), over: () => undefined }) } };
}

/** A summary is taken back by the page that wrote it. */
function undoing(name: string, stage: Stage): Operation {
  return {
    name,
    ready: async (workbook) => {
      const open = await openPane(await staged(workbook, stage));
      const reviewed = await reviewOf(open);
      await need(publish(open, reviewed));
      const ask = () => undoSummary(open.host, reviewed.runs);
      return { open, ask, again: ask };
    },
  };
}

function takingBack(name: string, stage: Stage): Operation {
  return {
    name,
    ready: async (workbook) => {
      const open = await openPane(await staged(workbook, stage));
      const outcome = await writeAgreed(open.host, present(previewAgreed(await reviewOf(open), 'book.xlsx'), 'round'));
      if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
      return { open, ask: outcome.takeBack, again: outcome.takeBack };
    },
  };
}

const known = new Map<string, Map<Stage, Promise<Uint8Array>>>();

/** The bytes of a workbook with what has to stand in it, made once. */
function staged(name: WorkbookName, stage: Stage): Promise<Uint8Array> {
  const stages = known.get(name) ?? new Map<Stage, Promise<Uint8Array>>();
  known.set(name, stages);
  const bytes = stages.get(stage) ?? makeStage(name, stage);
  stages.set(stage, bytes);
  return bytes;
}

async function makeStage(name: WorkbookName, stage: Stage): Promise<Uint8Array> {
  const open = await openBytes(await bytesOf(name));
  await stage(open, await reviewOf(open));
  return open.save();
}

async function bytesOf(name: WorkbookName): Promise<Uint8Array> {
  return name === 'small' ? smallCouncil() : new Uint8Array(await readFile(samplePath('council-2007-08')));
}

async function reviewOf({ host }: OpenBook): Promise<ReviewedWorkbook> {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome;
}

async function roundIn({ host }: OpenBook, reviewed: ReviewedWorkbook): Promise<ReviewedWorkbook> {
  const outcome = await issueHere(host, reviewed, ASKED);
  if (outcome.kind !== 'kept') throw new Error(JSON.stringify(outcome));
  return outcome.reviewed;
}

function roundOf({ round }: ReviewedWorkbook): KeptRound {
  return present(round, 'round');
}

interface Outcome {
  readonly kind: string;
  readonly failure?: Failure;
  readonly why?: unknown;
}

/** A refusal of the round is no failure and would be a slip of this table. */
function endingOf({ kind, failure, why }: Outcome): Ending {
  if (why !== undefined) throw new Error(`${kind}: ${JSON.stringify(why)}`);
  return failure ?? null;
}

async function need(ending: Promise<Ending> | Ending): Promise<void> {
  const failure = await ending;
  if (failure !== null) throw new Error(JSON.stringify(failure));
}
