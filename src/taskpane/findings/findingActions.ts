import { type ExplanationDraft, draftFaults } from '../../app/draftFaults';
import type { EngineReview } from '../engine';
import type { KeptAnswer } from '../engineReview';
import { failureOfFault } from '../paneAnswers';
import { canAnswer, reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';
import type { FindingsView } from './findingsState';
import { today } from './today';

/** What a person can do on the Findings tab beside opening and closing. */
export interface FindingActions {
  /** Searches, groups, or shows others. */
  readonly changeView: (change: Partial<Pick<FindingsView, 'by' | 'show' | 'words'>>) => void;
  readonly foldGroup: (id: string, isFolded: boolean) => void;
  /** Opens the form for an explanation, with what is kept of the finding. */
  readonly explain: (key: string) => void;
  readonly changeDraft: (key: string, draft: ExplanationDraft) => void;
  readonly dropDraft: (key: string) => void;
  readonly keepDraft: (key: string) => void;
  readonly takeAway: (key: string) => void;
}

type Desk = Pick<PaneStore, 'state' | 'dispatch'>;

/** What can be done on the Findings tab. */
export function findingActions(desk: Desk): FindingActions {
  const { state, dispatch } = desk;
  return {
    changeView: (change) => { dispatch({ kind: 'viewChanged', change }); },
    foldGroup: (id, isFolded) => { dispatch({ kind: 'groupFolded', id, isFolded }); },
    explain: (key) => {
      const kept = reviewIn(state())?.shown.findings.find((finding) => finding.key === key)?.kept ?? null;
      const draft = kept ?? { response: 'Accepted', reason: '', role: state().findings.role, date: today(), until: '' };
      dispatch({ kind: 'draftChanged', key, draft });
    },
    changeDraft: (key, draft) => { dispatch({ kind: 'draftChanged', key, draft }); },
    dropDraft: (key) => { dispatch({ kind: 'draftDropped', key }); },
    keepDraft: (key) => {
      const [review, draft] = [reviewIn(state()), state().findings.drafts[key]];
      if (review === null || draft === undefined) return;
      if (Object.keys(draftFaults(draft, review.shown.asAt)).length > 0) dispatch({ kind: 'draftRefused' });
      else void noteFinding(desk, { key, what: 'keeping' }, (reviewed) => reviewed.explain(key, draft));
    },
    takeAway: (key) => void noteFinding(desk, { key, what: 'takingAway' }, (reviewed) => reviewed.takeExplanationAway(key)),
  };
}

/** Has an explanation kept or taken away; the review goes on with it, without reading the workbook again. */
async function noteFinding({ state, dispatch }: Desk, started: { readonly key: string; readonly what: 'keeping' | 'takingAway' }, note: (reviewed: EngineReview) => Promise<KeptAnswer<EngineReview>>): Promise<void> {
  const review = reviewIn(state());
  if (review === null || !canAnswer(state())) return;
  dispatch({ kind: 'noteStarted', ...started });
  try {
    const answer = await note(review);
    dispatch(answer.kind === 'failed' ? { kind: 'noteFailed', failure: answer.failure } : { kind: 'findingNoted', review: answer.review });
  } catch (fault) {
    dispatch({ kind: 'noteFailed', failure: failureOfFault(fault) });
  }
}
