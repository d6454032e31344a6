import type { Failure } from '../app/failure';
import { sayFailure } from '../app/sayFailure';

/** What the command line offers besides what a failure says itself. */
const OFFERS: Readonly<Partial<Record<Failure['kind'], string>>> = {
  noBudget: ' See zerobase recognise.',
  yearNotNamed: ' Or give it with --set year=2007/08.',
};

/** A failure in the words of the command line, with what it can do about it. */
export function sayFailureHere(failure: Failure): string {
  return sayFailure(failure) + (OFFERS[failure.kind] ?? '');
}
