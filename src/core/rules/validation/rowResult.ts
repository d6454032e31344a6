import { type Pence, NO_MONEY, inPounds, pounds, toPence } from '../../model/money';
import { type Quantity, NIL, ONE, compare, magnitude, minus, times } from '../../model/quantity';
import type { AskedRow, Decision, ReturnedRow } from '../../model/round';
import type { RowResult, RowState } from '../../model/roundResult';

/** A line and all that is known of it. */
export interface RowInput {
  readonly row: AskedRow;
  readonly directorate: string;
  /** null when its directorate sent nothing that counts, or took the line out. */
  readonly returned: ReturnedRow | null;
  /** What is made of a line without an answer once the due day has passed. */
  readonly unanswered: 'Issued' | 'No return' | 'Deemed';
  readonly decision: Decision | null;
}

/**
 * How far a line has come, what was answered and what stands in the end. A decision holds as long as what it was taken
 * on: another answer opens the line again. A confirmed line needs none, and a deemed one stands as issued.
 */
export function rowResult({ row, directorate, returned, unanswered, decision }: RowInput): RowResult {
  const answered = returned === null ? null : answerOf(row, returned);
  const open = openState({ row, returned, answered, unanswered });
  const held = decision !== null && open !== 'Confirmed' && compare(decision.on, answered ?? row.issued) === 0 ? decision : null;
  const agreed = agreedOf(open, row, held, answered);
  return {
    row,
    directorate,
    returned,
    answered,
    state: held === null ? open : ({ accept: 'Accepted', adjust: 'Adjusted', reject: 'Rejected' } as const)[held.kind],
    agreed,
    effect: answered === null ? null : effectOf(row, minus(answered, row.issued)),
    atStake: agreed === null ? moneyOf(row, minus(answered ?? row.issued, row.issued)) : stakeless(row),
    decision: held,
  };
}

/** A slip of the finger and no difference; sums of many of them would be no money either. */
const GREATEST = inPounds(pounds(1_000_000_000));

/** Money of a difference by size: at the price of a count, in pounds of a budget line; null where a line has neither, or beyond a billion. */
export function moneyOf(row: Pick<AskedRow, 'kind' | 'price'>, units: Quantity): Pence | null {
  return effectOf(row, magnitude(units));
}

/** The same with its sign. */
function effectOf({ kind, price }: Pick<AskedRow, 'kind' | 'price'>, units: Quantity): Pence | null {
  const each = kind === 'budget' ? ONE : price;
  const inAll = each === null ? null : times(units, each);
  return inAll === null || compare(magnitude(inAll), GREATEST) > 0 ? null : toPence(inAll);
}

function stakeless(row: AskedRow): Pence | null {
  return moneyOf(row, NIL) === null ? null : NO_MONEY;
}

/** A count that was typed is the answer; confirmed without one is as issued. Disputed without one says nothing to count. */
function answerOf({ issued }: AskedRow, { answer, value, odd }: ReturnedRow): Quantity | null {
  if (value !== null) return value;
  return answer === 'Confirmed' && odd === '' ? issued : null;
}

function openState({ row, returned, answered, unanswered }: Pick<RowInput, 'row' | 'returned' | 'unanswered'> & { readonly answered: Quantity | null }): RowState {
  if (returned === null || (answered === null && returned.answer === '' && returned.odd === '')) return unanswered;
  if (answered === null) return 'Unusable';
  if (compare(answered, row.issued) !== 0) return 'Disputed';
  return returned.answer === 'Disputed' ? 'Disputed' : 'Confirmed';
}

function agreedOf(state: RowState, { issued }: AskedRow, decision: Decision | null, answered: Quantity | null): Quantity | null {
  if (decision?.kind === 'adjust') return decision.value;
  if (decision !== null) return decision.kind === 'accept' ? (answered ?? issued) : issued;
  return state === 'Confirmed' || state === 'Deemed' ? issued : null;
}
