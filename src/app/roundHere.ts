import type { KeptRound } from '../core/model/round';
import { type DecidedRows, type Deciding, type Verdict, decideRows } from '../core/rules/validation/decideRows';
import { movedSince } from '../core/rules/validation/movedSince';
import { reconcile } from '../core/rules/validation/reconcile';
import { closeKept, reopenKept } from './closeKept';
import { type CollectedFile, collectReturns } from './collectReturns';
import { type HostFailure, failureIn } from './failure';
import type { KeepingHost, WorkbookHost } from './host';
import { type PackFile, type RoundAsked, issuePacks, packFiles } from './issuePacks';
import { keepRound, readKeptRound } from './keptRound';
import { type ReviewedWorkbook, withRound } from './reviewWorkbook';

export type { RowsDecided as RoundRows, Verdict as RoundVerdict } from '../core/rules/validation/decideRows';

/** The workbook that a round runs in. */
export type RoundWorkbook = WorkbookHost & KeepingHost;

/** Why a round stays as it is: nothing to ask, no round, one that is closed, lines still open, nothing to decide. */
export type RoundRefusal = { readonly kind: 'nothing to ask' | 'no round' | 'closed' | 'not closed' | 'nothing to decide' | 'changed meanwhile' } | { readonly kind: 'open'; readonly lines: number };

/** The review with the round as it is kept now, and what there is to say of it; or why it stays as it was. */
export type RoundOutcome<Reviewed, Done> = { readonly kind: 'kept'; readonly reviewed: Reviewed; readonly done: Done } | { readonly kind: 'refused'; readonly why: RoundRefusal } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Packs that were issued, and how many lines name no directorate and so are in none. */
export interface PacksIssued {
  readonly files: readonly PackFile[];
  readonly unaddressed: number;
}

/** Issues a round from a review, or the one that is kept again, and keeps it in the workbook. */
export function issueHere<Reviewed extends ReviewedWorkbook>(host: RoundWorkbook, reviewed: Reviewed, asked: RoundAsked): Promise<RoundOutcome<Reviewed, PacksIssued>> {
  return changeRound(host, reviewed, async (kept) => {
    const issued = issuePacks(reviewed, kept, asked);
    return issued === null ? { kind: 'nothing to ask' } : { kept: issued.kept, done: { files: await packFiles(issued), unaddressed: issued.unaddressed } };
  });
}

/** Reads returns into the round; gives the files that are no pack. */
export function collectHere<Reviewed extends ReviewedWorkbook>(host: RoundWorkbook, reviewed: Reviewed, files: readonly CollectedFile[]): Promise<RoundOutcome<Reviewed, { readonly noPacks: readonly string[] }>> {
  return changeRunning(host, reviewed, (kept) => {
    const { kept: now, noPacks } = collectReturns(kept, files, reviewed.review.policy);
    return { kept: now, done: { noPacks } };
  });
}

/** Decides lines of the round, on the as-at day of the review; gives how many. */
export function decideHere<Reviewed extends ReviewedWorkbook>(host: RoundWorkbook, reviewed: Reviewed, { rows, verdict, by }: Omit<Deciding, 'date'>): Promise<RoundOutcome<Reviewed, number>> {
  return changeRunning(host, reviewed, (kept) => decideAll(kept, reviewed, [{ rows, verdict, by, date: reviewed.review.policy.asAt }]));
}

/** As above for several lines at once, each with a verdict of its own: all of them or none. */
export function decideEachHere<Reviewed extends ReviewedWorkbook>(host: RoundWorkbook, reviewed: Reviewed, { by, verdicts }: { readonly by: string; readonly verdicts: ReadonlyMap<string, Verdict> }): Promise<RoundOutcome<Reviewed, number>> {
  const date = reviewed.review.policy.asAt;
  return changeRunning(host, reviewed, (kept) => decideAll(kept, reviewed, [...verdicts].map(([row, verdict]) => ({ rows: { kind: 'row', row }, verdict, by, date }))));
}

/** Decides as the round was seen: a line that was answered or decided otherwise meanwhile stops all. */
function decideAll(kept: KeptRound, { review: { validation, policy } }: ReviewedWorkbook, all: readonly Deciding[]): Changed<number> {
  const now = reconcile({ ...kept, policy });
  const seen = validation ?? now;
  const moved = movedSince(seen, now);
  const done = all.reduce<DecidedRows>((so, deciding) => {
    const { kept: next, decided } = decideRows(so.kept, seen, deciding);
    return { kept: next, decided: [...so.decided, ...decided] };
  }, { kept, decided: [] });
  if (done.decided.some((row) => moved.has(row))) return { kind: 'changed meanwhile' };
  return done.decided.length === 0 ? { kind: 'nothing to decide' } : { kept: done.kept, done: done.decided.length };
}

/** Closes the round on the as-at day of the review, once every line of it is agreed; `by` is a role. */
export function closeHere<Reviewed extends ReviewedWorkbook>(host: RoundWorkbook, reviewed: Reviewed, by: string): Promise<RoundOutcome<Reviewed, null>> {
  return changeRunning(host, reviewed, (kept) => {
    const outcome = closeKept(kept, reviewed.review.policy, by);
    return outcome.kind === 'open' ? outcome : { kept: outcome.kept, done: null };
  });
}

/** Opens a closed round again. */
export function reopenHere<Reviewed extends ReviewedWorkbook>(host: RoundWorkbook, reviewed: Reviewed): Promise<RoundOutcome<Reviewed, null>> {
  return changeRound(host, reviewed, (kept) => {
    if (kept === null) return { kind: 'no round' };
    return kept.closed === null ? { kind: 'not closed' } : { kept: reopenKept(kept), done: null };
  });
}

type Changed<Done> = { readonly kept: KeptRound; readonly done: Done } | RoundRefusal;

/** As below, for a round that runs. */
function changeRunning<Reviewed extends ReviewedWorkbook, Done>(host: RoundWorkbook, reviewed: Reviewed, change: (kept: KeptRound) => Changed<Done>): Promise<RoundOutcome<Reviewed, Done>> {
  return changeRound(host, reviewed, (kept) => {
    if (kept === null) return { kind: 'no round' };
    return kept.closed === null ? change(kept) : { kind: 'closed' };
  });
}

/** What is kept is read again first: somebody else may have collected or decided meanwhile. */
async function changeRound<Reviewed extends ReviewedWorkbook, Done>(host: RoundWorkbook, reviewed: Reviewed, change: (kept: KeptRound | null) => Changed<Done> | Promise<Changed<Done>>): Promise<RoundOutcome<Reviewed, Done>> {
  try {
    const { kept } = await readKeptRound(host);
    const changed = await change(kept);
    if ('kind' in changed) return { kind: 'refused', why: changed };
    await keepRound(host, changed.kept);
    return { kind: 'kept', reviewed: withRound(reviewed, changed.kept), done: changed.done };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}
