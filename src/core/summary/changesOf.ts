import type { AcceptedFinding, RecordedFinding, RepeatedFinding, ReturnedFinding } from '../model/answers';
import type { Finding } from '../model/finding';
import type { Material } from './material';
import { mayBeLeftOut } from './onePerson';

/** What became of the findings that are printed; null parts where no earlier run is known. */
export interface Changes {
  readonly fresh: readonly Finding[];
  readonly cleared: readonly RecordedFinding[];
  readonly repeated: readonly RepeatedFinding[];
  /** Of the repeated, those at another amount. */
  readonly moved: readonly RepeatedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly returned: readonly ReturnedFinding[];
  /** Acceptances of what is no longer found. */
  readonly gone: number;
}

/** The findings new, cleared, repeated, moved and accepted; a public copy tells of those it prints, and of no post or action that it may leave out. */
export function changesOf({ review, findings }: Material): Changes {
  const { since, answers, policy } = review;
  const printed = new Set(findings);
  const repeated = (since?.repeated ?? []).filter(({ finding }) => printed.has(finding));
  const told = ({ key }: { readonly key: string }): boolean => !policy.publicCopy || !mayBeLeftOut(key);
  return {
    fresh: (since?.new ?? []).filter((finding) => printed.has(finding)),
    cleared: (since?.cleared ?? []).filter(told),
    repeated,
    moved: repeated.filter(({ changed }) => changed),
    accepted: answers.accepted.filter(({ finding }) => printed.has(finding)),
    returned: answers.returned.filter(({ finding }) => printed.has(finding)),
    gone: answers.cleared.filter(told).length,
  };
}
