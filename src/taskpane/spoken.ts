import { countOpen, listedIn } from './findings/listed';
import { spokenOfFindings } from './findings/spokenOfFindings';
import type { ShownWhatIf } from '../app/show/showWhatIf';
import type { PaneState } from './paneState';
import { spokenOfRound } from './round/spokenOfRound';
import { spokenOfLive } from './live/spokenOfLive';
import { failureText, type PaneFailure } from './paneFailure';
import { CANNOT_START, FINDINGS, MARKING, NO_BUDGET, SAMPLE, SETTINGS_VIEW, SPOKEN, WHAT_IF, WRITING } from './words';

/** What a screen reader is told of the pane: politely when it has time, and at once when something failed. */
export interface Spoken {
  readonly politely: string;
  readonly atOnce: string;
}

/** The words for the pane as it is now; a reader hears them when they change. */
export function spokenOf(state: PaneState): Spoken {
  const live = spokenOfLive(state.live);
  return { politely: politely(state), atOnce: live.atOnce === '' ? atOnce(state) : live.atOnce };
}

function politely(state: PaneState): string {
  const { work, write, undo, marking, open, keeping, added, findings: listing } = state;
  const aside = spokenAside(state);
  if (aside !== '') return aside;
  if (state.sample.kind === 'opening') return SAMPLE.opening;
  if (state.sample.kind === 'opened') return SAMPLE.opened;
  if (added.reading) return SPOKEN.readingFiles;
  if (keeping.kind === 'keeping') return SPOKEN.keeping;
  if (undo.kind === 'undoing') return SPOKEN.undoing;
  if (marking.kind === 'working') return MARKING[marking.what];
  if (work.kind === 'reviewing') return SPOKEN.reviewing;
  if (work.kind !== 'reviewed') return '';
  const { shown: { findings, position }, asking } = work.review;
  const said = spokenOfFindings(findings, listing);
  if (said !== '') return said;
  const live = spokenOfLive(state.live).politely;
  if (live !== '' && open === state.live.refreshed?.open && (write.kind === 'idle' || write.kind === 'failed') && undo.kind !== 'undone' && marking.kind === 'idle') return live;
  const finding = open === null ? undefined : findings[open - 1];
  if (finding !== undefined) return FINDINGS.opened(listedIn(findings, listing.view).order.indexOf(finding.number) + 1, listedIn(findings, listing.view).order.length, finding.title, finding.about);
  if (marking.kind === 'done') return marking.words;
  if (undo.kind === 'undone' && write.kind === 'idle') return SPOKEN.undone;
  if (write.kind === 'abandoned') return WRITING.abandoned;
  if (write.kind === 'written') return SPOKEN.written(write.written.agreement);
  return write.kind === 'writing' ? SPOKEN.writing : SPOKEN.reviewed(countOpen(findings), asking.shown.questions.length, position.words);
}

/** Of the round, settings and what-ifs, while they are seen. */
function spokenAside({ work, tab, settings, whatIf, round }: PaneState): string {
  if (round.work.kind === 'working' || round.isOpen) return spokenOfRound(round);
  if (settings.saving.kind === 'saving') return SETTINGS_VIEW.saving;
  if (whatIf.keeping.kind === 'keeping') return WHAT_IF.keeping;
  if (work.kind !== 'reviewed') return '';
  if (settings.isOpen) return settings.saving.kind === 'saved' ? SETTINGS_VIEW.wereSaved : '';
  if (tab !== 'whatIf') return '';
  if (whatIf.keeping.kind === 'done') return whatIf.keeping.words;
  if (whatIf.answer === null) return '';
  return whatIf.answer.kind === 'refused' ? Object.values(whatIf.answer.faults).join(' ') : spokenWhatIf(whatIf.answer.shown);
}

function spokenWhatIf({ net, netWords, notes }: ShownWhatIf): string {
  return WHAT_IF.spoken(net, netWords, notes.join(' '));
}

function atOnce({ work, write, undo, marking, notShown, keeping, sample, added, whatIf, settings, round, findings: { noteWork } }: PaneState): string {
  if (round.isOpen && round.work.kind === 'refused') return round.work.sentence;
  if (sample.kind === 'failed') return say(failureText(sample.failure));
  if (added.refused.length > 0) return added.refused.join(' ');
  if (keeping.kind === 'failed') return say(failureText(keeping.failure));
  if (work.kind === 'cannotStart') return say(CANNOT_START[work.why]);
  if (work.kind === 'noBudget') return `${NO_BUDGET.title}. ${NO_BUDGET.needs}`;
  const failed = [noteWork, work, write, undo, marking, whatIf.keeping, settings.saving, ...(round.isOpen ? [round.work] : [])].find((each) => each.kind === 'failed');
  const failure: PaneFailure | null = notShown ?? failed?.failure ?? null;
  return failure === null ? '' : say(failureText(failure));
}

function say({ title, body }: { readonly title: string; readonly body: string }): string {
  return `${title}. ${body}`;
}
