import { type Basis, type Finding, type Severity, keyOf, severityOf } from '../../model/finding';
import type { Pence } from '../../model/money';
import type { Place } from '../../model/source';
import type { RuleWords } from './ruleWords';
import { monitoringWords } from './words';

type RuleId = keyof typeof monitoringWords;
type FactsOf<Id extends RuleId> = Parameters<(typeof monitoringWords)[Id]['message']>[0];

/** What a finding says of itself besides its sentence; money in pence. */
export interface Told {
  /** The business key: cost centre, subjective, stream; never the row. */
  readonly key: readonly string[];
  readonly at: Place;
  readonly subject: string;
  readonly amount: Pence | null;
  readonly tolerance: Pence | null;
  /** Red from £100,000 and Amber below it where nothing else is said. */
  readonly severity?: Severity;
  readonly basis?: Basis;
}

/** A finding of this room: its rule's words over its facts. */
export function tellFinding<Id extends RuleId>(id: Id, facts: FactsOf<Id>, told: Told): Finding {
  // The compiler cannot see that the words of an id take the facts of the same id.
  const { message, advice } = monitoringWords[id] as unknown as RuleWords<FactsOf<Id>>;
  return {
    id,
    basis: 'this year',
    severity: severityOf(told.amount),
    ...told,
    key: keyOf(id, ...told.key),
    message: message(facts),
    advice: typeof advice === 'string' ? advice : advice(facts),
  };
}
