import type { Day } from '../../model/day';
import type { EvidenceEntry } from '../../model/evidenceEntry';
import type { EvidenceState } from '../../model/governance';
import { isPlaceholder } from '../../model/placeholder';

/**
 * Whether what an action names as its evidence stands at a day. Words are evidence, a dash or "tbc" is none. What reads
 * like the references of the log has to stand in it, and to have happened; of several one that does is enough.
 */
export function evidenceFor(log: readonly EvidenceEntry[], asAt: Day): (typed: string) => EvidenceState {
  const dates = new Map(log.filter(({ reference }) => reference.trim() !== '').map(({ reference, date }) => [plain(reference), date]));
  const shapes = new Set([...dates.keys()].map(shapeOf));
  const stateOf = (named: string): EvidenceState => {
    const date = dates.get(named);
    if (date === undefined) return shapes.has(shapeOf(named)) ? 'not in the log' : 'held';
    return date !== null && date > asAt ? 'still to come' : 'held';
  };
  return (typed) => {
    if (isPlaceholder(typed)) return 'none';
    const [first, ...others] = typed.split(/[;,\n]|\band\b/i).map(plain).filter((named) => named !== '').map(stateOf);
    return others.includes('held') ? 'held' : (first ?? 'none');
  };
}

function plain(reference: string): string {
  return reference.trim().toLowerCase();
}

/** "EV-03" and "EV-12" have one shape; a log numbered 1, 2, 3 has the shape of a bare number. */
function shapeOf(reference: string): string {
  return reference.replace(/\d+/g, '#');
}
