import type { Day } from '../../model/day';
import { inOrder } from '../../model/finding';
import { NO_MONEY, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { present } from '../../model/present';
import type { Decision, Pack, PastRound, Round } from '../../model/round';
import type { PackResult, PackState, RegisteredReturn, RoundResult, RowResult, RowState } from '../../model/roundResult';
import { sameName } from '../../model/wording';
import { driverTotals } from './driverTotals';
import { latestPack } from './issueRound';
import { linesOfReturn } from './linesOfReturn';
import { type Register, registerReturns } from './registerReturns';
import { packFindings, strayReturn } from './returnFindings';
import { rowResult } from './rowResult';

/** A round with everything that came back of it and was decided, and the day it is looked at. */
export interface RoundInput extends PastRound {
  readonly policy: Pick<Policy, 'asAt' | 'returnsNone'>;
}

/**
 * The round as it stands: how far each line and each directorate has come, what is agreed, what is at stake, and VAL-01
 * to VAL-07 (rules, section 8). The same returns give the same round whatever order and however often they came.
 */
export function reconcile({ round, returns, decisions, closed, policy }: RoundInput): RoundResult {
  const register = registerReturns(round, returns);
  const decided = new Map(decisions.map((decision) => [decision.row, decision] as const));
  const unanswered = unansweredLines(round, closed === null ? policy : { asAt: closed.on, returnsNone: closed.returnsNone });
  const names = new Map(round.packs.map(({ directorate }) => [sameName(directorate), directorate] as const));
  const packs = [...names.values()].map((directorate) => packResult(present(latestPack(round, directorate), directorate), { register, decided, unanswered }));
  const strays = [...register.strangers, ...packs.flatMap((pack) => pack.returns.filter(({ passedOver }) => passedOver === 'older version'))];
  return {
    id: round.id,
    due: round.due,
    closed,
    packs,
    totals: driverTotals(packs.flatMap(({ rows }) => rows)),
    strangers: register.strangers,
    findings: inOrder([...packs.flatMap((pack) => packFindings(pack, round)), ...strays.map((each) => strayReturn(each, round))]),
  };
}

/** What lines without an answer are on a day; those of a closed round stay what they were when it was closed. */
function unansweredLines({ due }: Round, { asAt, returnsNone }: RoundInput['policy']): Known['unanswered'] {
  if (asAt <= due) return 'Issued';
  return returnsNone === 'deemed' ? 'Deemed' : 'No return';
}

interface Known {
  readonly register: Register;
  readonly decided: ReadonlyMap<string, Decision>;
  readonly unanswered: 'Issued' | 'No return' | 'Deemed';
}

function packResult(pack: Pack, { register, decided, unanswered }: Known): PackResult {
  const returns = register.byDirectorate.get(sameName(pack.directorate)) ?? [];
  const counting = returns.find(({ passedOver }) => passedOver === null)?.pack ?? null;
  const answers = counting === null ? null : linesOfReturn(pack, counting).byId;
  const rows = pack.rows.map((row) => rowResult({ row, directorate: pack.directorate, returned: answers?.get(row.id) ?? null, unanswered, decision: decided.get(row.id) ?? null }));
  const signed = signatureOf(counting);
  return { pack, state: stateOf(rows, counting, signed), rows, returns, ...signed, atStake: sum(rows.map(({ atStake }) => atStake ?? NO_MONEY)) };
}

interface Signature {
  readonly signedBy: string;
  readonly signedOn: Day | null;
}

function signatureOf(counting: RegisteredReturn['pack'] | null): Signature {
  return { signedBy: counting?.signedBy.trim() ?? '', signedOn: counting?.signedOn ?? null };
}

const WITHOUT_ANSWER: ReadonlySet<RowState> = new Set<RowState>(['Issued', 'No return', 'Deemed']);

/** Signed off where every line is agreed and the directorate signed; agreed where it did not. */
function stateOf(rows: readonly RowResult[], counting: RegisteredReturn['pack'] | null, { signedBy, signedOn }: Signature): PackState {
  const [first] = rows;
  const silent = rows.every(({ state }) => WITHOUT_ANSWER.has(state));
  if (counting === null && silent) return first === undefined ? 'Issued' : (first.state as 'Issued' | 'No return' | 'Deemed');
  if (!rows.every(({ agreed }) => agreed !== null)) return 'Returned';
  return signedBy !== '' && signedOn !== null ? 'Signed off' : 'Agreed';
}
