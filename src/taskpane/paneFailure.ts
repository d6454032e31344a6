import type { Failure, HostFailure } from '../app/failure';
import { failureWords } from '../app/failureWords';
import { FAILURES } from './words';

/** Why the pane could not do what was asked; the pane gives no settings, and no budget is a view of its own. */
export type PaneFailure =
  | Exclude<Failure, { readonly kind: 'noBudget' | 'setting' }>
  /** The part of the pane that reviews could not be fetched. */
  | { readonly kind: 'notLoaded' }
  /** A fault of ours, with what is needed to report it. */
  | { readonly kind: 'fault'; readonly text: string };

/** A failure as it is shown: what happened, and below it what is left as it was and what to do next. */
export interface FailureText {
  /** Without a full stop. */
  readonly title: string;
  readonly body: string;
}

/** The words of a failure. */
export function failureText(failure: PaneFailure): FailureText {
  if (failure.kind === 'yearNotNamed' || failure.kind === 'notLoaded') return FAILURES[failure.kind];
  return failure.kind === 'fault' ? FAILURES.fault(failure.text) : hostText(failure);
}

function hostText(failure: HostFailure): FailureText {
  const { what, next, nothingChanged } = failureWords(failure);
  return { title: capital(what), body: `${nothingChanged ? FAILURES.nothingChanged : ''}${capital(next)}.` };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
