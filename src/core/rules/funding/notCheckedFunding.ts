import type { Funding, TimeLimitedMoney } from '../../model/funding';
import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, difference, pounds, size, sum } from '../../model/money';
import { financialYear, yearLabel } from '../../model/period';
import type { Policy } from '../../model/policy';
import type { NotChecked } from '../../model/review';
import type { Tables } from '../../model/tables';
import { sameName } from '../../model/wording';
import { endedUntested } from './gapBeforeEnd';
import { amountNow, hasColumn, isSupplement } from './notRecorded';
import { NOT_CHECKED } from './notCheckedWords';
import { payBudget } from './payBudget';
import { endingNow } from './permanentPosts';
import { releaseRows, releasedIn } from './releaseNotVired';
import { splitRows, sumOf } from './timeLimited';

const TOLERANCE = pounds(1);

/** What of the register of time-limited money was taken one way of two, or could not be held against anything, with its money. */
export function notCheckedFunding({ money }: Funding, tables: Tables, policy: Policy): readonly NotChecked[] {
  return [
    ...noRegister(money, tables),
    ...(tables.establishment.length === 0 ? postsUnknown(money, tables, policy) : []),
    ...money.filter((each) => endedUntested(each)).map(({ name, gap }) => NOT_CHECKED.ended(name, gap)),
    ...money.flatMap((each) => otherEnd(each, policy)),
    ...money.flatMap(otherTotals),
    ...columnsMissing(money, policy),
    ...notInRegister(money, tables, policy),
  ];
}

function noRegister(money: readonly TimeLimitedMoney[], { virements }: Tables): readonly NotChecked[] {
  const releases = money.flatMap(releaseRows);
  return virements.length > 0 || releases.length === 0 ? [] : [NOT_CHECKED.noRegister(releasedIn(releases))];
}

/** Money in employees budgets that may pay permanent posts. */
function postsUnknown(money: readonly TimeLimitedMoney[], { budget }: Tables, policy: Policy): readonly NotChecked[] {
  const pay = payBudget(budget);
  return endingNow(money, policy).filter(({ stream }) => pay(stream) !== null).map(({ name, now }) => NOT_CHECKED.noEstablishment(name, now));
}

function otherEnd({ name, end, gap }: TimeLimitedMoney, { year: { firstMonth } }: Policy): readonly NotChecked[] {
  const stated = end?.otherStated ?? null;
  if (end === null || stated === null) return [];
  const label = (year: number): string => yearLabel(financialYear(year, firstMonth));
  return [NOT_CHECKED.otherEnd({ name, stated: label(stated), used: label(end.year), amount: gap })];
}

/** A total above the services that is not their sum. */
function otherTotals({ name, rows, target, released }: TimeLimitedMoney): readonly NotChecked[] {
  const { own, ofServices } = splitRows(rows);
  return [
    ...apart(sumOf(own, 'released'), released).map(({ stated, used }) => NOT_CHECKED.otherReleased(name, stated, used)),
    ...apart(sumOf(ofServices, 'releaseTarget'), target).map(({ stated, used }) => NOT_CHECKED.otherTarget(name, stated, used)),
  ];
}

/** The total stated, where it is another than the one used. */
function apart(stated: Pence | null, used: Pence | null): readonly { readonly stated: Pence; readonly used: Pence }[] {
  return stated !== null && used !== null && size(difference(stated, used)) > TOLERANCE ? [{ stated, used }] : [];
}

function columnsMissing(money: readonly TimeLimitedMoney[], policy: Policy): readonly NotChecked[] {
  const without = money.filter((each) => isSupplement(each) && !hasColumn(each, 'source'));
  return without.length === 0 ? [] : [NOT_CHECKED.noSource(sum(without.map((each) => amountNow(each, policy) ?? NO_MONEY)))];
}

const IN_REGISTER: ReadonlySet<string> = new Set(['supplementary', 'one-off', 'contingency', 'new grant']);

/** New money of the budget that the register does not tell the source and end of: by stream, or in all where the register does not name every stream. */
function notInRegister(money: readonly TimeLimitedMoney[], { budget }: Tables, policy: Policy): readonly NotChecked[] {
  const byStream = money.every(({ stream }) => stream !== '');
  const keyOf = ({ stream }: { readonly stream: string }): string => (byStream ? sameName(stream) : '');
  const registered = new Map<string, Pence>();
  for (const each of money) {
    const key = keyOf(each);
    registered.set(key, sum([registered.get(key) ?? NO_MONEY, amountNow(each, policy) ?? NO_MONEY]));
  }
  return [...grouped(budget, keyOf)].flatMap(([key, lines]) => {
    const given = sum(lines.flatMap(({ supplements }) => supplements.flatMap(({ kind, amount }) => (IN_REGISTER.has(kind) ? [amount] : []))));
    const open = difference(given, registered.get(key) ?? NO_MONEY);
    return open > TOLERANCE ? [NOT_CHECKED.notInRegister(byStream ? lines[0].stream : null, open)] : [];
  });
}
