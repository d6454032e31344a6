import { previewAgreed, writeAgreed } from '../../app/agreeCounts';
import { chargeStatements } from '../../app/chargeStatements';
import { type PackFile, latestPackFiles } from '../../app/issuePacks';
import { type RoundOutcome, type RoundRows, type RoundVerdict, closeHere, collectHere, decideEachHere, decideHere, issueHere, reopenHere } from '../../app/roundHere';
import { sayUnaddressed } from '../../app/sayRound';
import { sayCharges } from '../../app/sayStatements';
import { sayRoundRefusal } from '../../app/sayRoundRefusal';
import { showAgreed } from '../../app/show/showAgreed';
import { showIssuing } from '../../app/show/showIssuing';
import { showRound } from '../../app/show/showRound';
import type { ShownAgreed, ShownIssuing, ShownRound } from '../../app/show/shownRound';
import { dueTyped, roleTyped, verdictTyped } from '../../app/typedForRound';
import type { ReviewedWorkbook } from '../../app/reviewWorkbook';
import type { EngineReview } from '../engine';
import type { FilesRead } from './readReturns';
import type { LineChoice, RoundAnswer, RoundState, RoundTyped } from './roundState';
import type { UnderReview } from './underReview';
import { DONE, FILES } from './words';

/** The round of a workbook that was reviewed: what is shown of it, and what can be done. */
export interface Rounds {
  /** null before the first. */
  readonly shown: ShownRound | null;
  readonly issuing: () => ShownIssuing;
  /** Who prepared the budget, by role; "" where nobody says. */
  readonly preparedBy: string;
  readonly issue: (typed: RoundTyped) => Promise<RoundAnswer>;
  readonly packsAgain: () => Promise<RoundAnswer>;
  readonly statements: () => Promise<RoundAnswer>;
  readonly collect: (read: FilesRead) => Promise<RoundAnswer>;
  readonly decide: (by: string, rows: RoundRows, verdict: RoundVerdict) => Promise<RoundAnswer>;
  /** Opens a line again that was decided. */
  readonly decideAgain: (row: string) => Promise<RoundAnswer>;
  readonly decideEach: (by: string, chosen: RoundState['chosen']) => Promise<RoundAnswer>;
  readonly close: (by: string) => Promise<RoundAnswer>;
  readonly reopen: () => Promise<RoundAnswer>;
  /** What the agreed counts would change; null where there is no round. */
  readonly agreed: () => ShownAgreed | null;
  readonly writeAgreed: () => Promise<RoundAnswer>;
}

const known = new WeakMap<UnderReview<EngineReview>, Rounds>();

/** What can be asked of the round of a review. */
export function roundsOf(under: UnderReview<EngineReview>): Rounds {
  const rounds = known.get(under) ?? makeRounds(under);
  known.set(under, rounds);
  return rounds;
}

function makeRounds(under: UnderReview<EngineReview>): Rounds {
  const { host, file, reviewed } = under;
  const { round, review: { policy } } = reviewed;
  const preview = () => previewAgreed(reviewed, file);
  return {
    shown: showRound(reviewed.review),
    issuing: () => showIssuing(reviewed),
    preparedBy: policy.preparedBy,
    issue: (typed) => issue(under, typed),
    packsAgain: async () => (round === null ? refused('no round') : done([DONE.packsAgain], packsOut(await latestPackFiles(reviewed, round)))),
    statements: () => statements(under),
    collect: async ({ files, refusals, picked }) => answer(under, await collectHere(host, reviewed, files), ({ noPacks }) => done([DONE.read(files.length - noPacks.length, picked), ...noPacks.map(DONE.noPack), ...refusals])),
    decide: (by, rows, verdict) => byRole(by, async (role) => answer(under, await decideHere(host, reviewed, { rows, verdict, by: role }), (lines) => done([DONE.decided(lines)]))),
    decideAgain: async (row) => answer(under, await decideHere(host, reviewed, { rows: { kind: 'row', row }, verdict: { kind: 'withdraw' }, by: '' }), (lines) => done([DONE.openAgain(lines)])),
    decideEach: (by, chosen) => byRole(by, (role) => decideEach(under, role, chosen)),
    close: (by) => byRole(by, async (role) => answer(under, await closeHere(host, reviewed, role), () => done([DONE.closed], { place: { kind: 'round' } }))),
    reopen: async () => answer(under, await reopenHere(host, reviewed), () => done([DONE.reopened])),
    agreed: () => shownAgreed(preview()),
    writeAgreed: async () => {
      const counts = preview();
      if (counts === null) return refused('no round');
      const outcome = await writeAgreed(host, counts);
      return outcome.kind === 'failed' ? { kind: 'roundFailed', failure: outcome.failure } : done([DONE.written(outcome.cells)], { takeBack: outcome.takeBack });
    },
  };
}

function shownAgreed(counts: ReturnType<typeof previewAgreed>): ShownAgreed | null {
  return counts === null ? null : showAgreed(counts);
}

async function issue(under: UnderReview<EngineReview>, { due, kinds, again }: RoundTyped): Promise<RoundAnswer> {
  const { host, reviewed } = under;
  const issuing = showIssuing(reviewed);
  const until = dueTyped(due ?? issuing.due, reviewed.review.policy.asAt);
  if (until.kind === 'fault') return { kind: 'roundRefused', sentence: until.sentence };
  const outcome = await issueHere(host, reviewed, { due: until.value, kinds: new Set(kinds ?? issuing.asked), again });
  const typed = { due: null, kinds: null, again: [] };
  return answer(under, outcome, ({ files, unaddressed }) =>
    done([DONE.issued(files.length), ...(unaddressed === 0 ? [] : [sayUnaddressed(unaddressed)])], files.length === 0 ? { ...typed, place: { kind: 'round' } } : { ...typed, ...packsOut(files) }),
  );
}

async function statements({ reviewed }: UnderReview<EngineReview>): Promise<RoundAnswer> {
  const made = await chargeStatements(reviewed);
  const files = made.map(({ name, bytes, charges }) => ({ name, bytes, about: sayCharges(charges) }));
  return files.length === 0 ? { kind: 'roundRefused', sentence: DONE.noStatements } : done([DONE.statements], { files: { kind: 'statements', files, taken: [] }, place: { kind: 'files' } });
}

function packsOut(packs: readonly PackFile[]): Done['change'] {
  const files = packs.map(({ name, bytes, pack }) => ({ name, bytes, about: FILES.lines(pack.rows.length, pack.version) }));
  return { files: { kind: 'packs', files, taken: [] }, place: { kind: 'files' } };
}

/** Nothing is decided as long as one of the figures typed is none. */
async function decideEach(under: UnderReview<EngineReview>, by: string, chosen: RoundState['chosen']): Promise<RoundAnswer> {
  const read = Object.entries(chosen).map(([row, { kind, value }]) => [row, verdictTyped(kind, value)] as const);
  const fault = read.map(([, typed]) => typed).find((typed) => typed.kind === 'fault');
  if (fault !== undefined) return { kind: 'roundRefused', sentence: fault.sentence };
  const verdicts = new Map(read.flatMap(([row, typed]) => (typed.kind === 'read' ? [[row, typed.value] as const] : [])));
  const { host, reviewed } = under;
  return answer(under, await decideEachHere(host, reviewed, { by, verdicts }), (lines) => done([DONE.decided(lines)], { chosen: {} }));
}

/** Why a choice cannot be saved, in a sentence; null when it can. */
export function choiceFault({ kind, value }: LineChoice): string | null {
  const typed = verdictTyped(kind, value);
  return typed.kind === 'fault' ? typed.sentence : null;
}

async function byRole(typed: string, act: (role: string) => Promise<RoundAnswer>): Promise<RoundAnswer> {
  const role = roleTyped(typed);
  return role.kind === 'fault' ? { kind: 'roundRefused', sentence: role.sentence } : act(role.value);
}

function answer<Result>({ again }: UnderReview<EngineReview>, outcome: RoundOutcome<ReviewedWorkbook, Result>, say: (result: Result) => Done): RoundAnswer {
  if (outcome.kind === 'failed') return { kind: 'roundFailed', failure: outcome.failure };
  return outcome.kind === 'refused' ? { kind: 'roundRefused', sentence: sayRoundRefusal(outcome.why) } : { ...say(outcome.done), review: again(outcome.reviewed) };
}

type Done = Extract<RoundAnswer, { kind: 'roundDone' }>;

function done(sentences: readonly string[], change: Done['change'] = {}): Done {
  return { kind: 'roundDone', review: null, sentences, change };
}

function refused(kind: 'no round'): RoundAnswer {
  return { kind: 'roundRefused', sentence: sayRoundRefusal({ kind }) };
}
