import type { ShownFinding } from '../../app/show/shownReview';
import { EXPLAINING, LISTING } from '../words';
import type { FindingsState } from './findingsState';
import { countOpen, listedIn } from './listed';

/** What a screen reader is told of the Findings tab: what is under way, how many are listed, what became of an explanation; "" of nothing new. */
export function spokenOfFindings(findings: readonly ShownFinding[], { view, said, noteWork }: FindingsState): string {
  if (noteWork.kind === 'keeping' || noteWork.kind === 'takingAway') return EXPLAINING[noteWork.kind];
  if (said === 'explained' || said === 'takenAway') return EXPLAINING[said](countOpen(findings));
  if (said === null) return '';
  const { hits, of, groups } = listedIn(findings, view);
  if (view.words !== '') return hits === 0 ? LISTING.saidNothing(view.words) : LISTING.saidHits(hits, of, view.words);
  return LISTING.saidListed(hits, groups.length, LISTING.shown[view.show]);
}
