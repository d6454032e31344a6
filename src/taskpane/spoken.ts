import type { PaneState } from './paneState';
import { failureText, type PaneFailure } from './paneFailure';
import { CANNOT_START, FINDINGS, MARKING, NO_BUDGET, SPOKEN, WRITING } from './words';

/** What a screen reader is told of the pane: politely when it has time, and at once when something failed. */
export interface Spoken {
  readonly politely: string;
  readonly atOnce: string;
}

/** The words for the pane as it is now; a reader hears them when they change. */
export function spokenOf(state: PaneState): Spoken {
  return { politely: politely(state), atOnce: atOnce(state) };
}

function politely({ work, write, undo, marking, open, keeping, added }: PaneState): string {
  if (added.reading) return SPOKEN.readingFiles;
  if (keeping.kind === 'keeping') return SPOKEN.keeping;
  if (undo.kind === 'undoing') return SPOKEN.undoing;
  if (marking.kind === 'working') return MARKING[marking.what];
  if (work.kind === 'reviewing') return SPOKEN.reviewing;
  if (work.kind !== 'reviewed') return '';
  const { shown: { findings, position }, asking } = work.review;
  const finding = open === null ? undefined : findings[open - 1];
  if (finding !== undefined) return FINDINGS.opened(finding.number, findings.length, finding.title, finding.about);
  if (marking.kind === 'done') return marking.words;
  if (undo.kind === 'undone' && write.kind === 'idle') return SPOKEN.undone;
  if (write.kind === 'abandoned') return WRITING.abandoned;
  if (write.kind === 'written') return SPOKEN.written(write.written.agreement);
  return write.kind === 'writing' ? SPOKEN.writing : SPOKEN.reviewed(findings.length, asking.shown.questions.length, position.words);
}

function atOnce({ work, write, undo, marking, notShown, keeping, added }: PaneState): string {
  if (added.refused.length > 0) return added.refused.join(' ');
  if (keeping.kind === 'failed') return say(failureText(keeping.failure));
  if (work.kind === 'cannotStart') return say(CANNOT_START[work.why]);
  if (work.kind === 'noBudget') return `${NO_BUDGET.title}. ${NO_BUDGET.needs}`;
  const failed = [work, write, undo, marking].find((each) => each.kind === 'failed');
  const failure: PaneFailure | null = notShown ?? failed?.failure ?? null;
  return failure === null ? '' : say(failureText(failure));
}

function say({ title, body }: { readonly title: string; readonly body: string }): string {
  return `${title}. ${body}`;
}
