import { grouped } from '../model/grouped';
import { latestChange } from '../model/latestChange';
import { present } from '../model/present';
import { type Quantity, compare, fraction, isNil, total } from '../model/quantity';
import type { CountRow, PoolResult, Recharge } from '../model/rechargeResult';
import { sameName } from '../model/wording';
import { countPaths } from '../summary/countCells';
import { returnsDue } from '../summary/whoActs';
import { moneyAt, numberAt, percentAt, quoteAt } from './carried';
import { plainly, roughly } from './hedge';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import { provisionalOfCounts } from './provisionalOfCounts';
import type { Piece, Said } from './said';
import { RECHARGES } from './sentences/recharges';

/** Drivers and pools that are told one by one. */
const MOST = 4;

/** Counts that changed since they were billed, what charging for the uncharged would raise, and what each service recovers. */
export function rechargeParagraphs(narrative: Narrative): readonly Said[] {
  const { recharge } = narrative.review;
  if (recharge === null) return [notChecked(narrative.review, 'Recharges', RECHARGES.subject)];
  const paragraphs = [...countParagraphs(recharge, narrative), ...portables(recharge, narrative), ...recharge.pools.slice(0, MOST).map(poolParagraph)];
  return paragraphs.length === 0 ? [RECHARGES.nothing] : paragraphs;
}

function countParagraphs(recharge: Recharge, narrative: Narrative): readonly Said[] {
  const changed = recharge.counts.filter((count) => count.source.chargeable && latestChange(count) !== null);
  const byDriver = [...grouped(changed, ({ driver }) => driver).values()];
  return byDriver.filter((counts) => !isNil(changeOf(counts))).slice(0, MOST).map((counts) => countParagraph(counts, recharge, narrative));
}

function changeOf(counts: readonly CountRow[]): Quantity {
  return total(counts.map((count) => present(latestChange(count), count.driver)));
}

function disputedIn(counts: readonly CountRow[]): Quantity {
  return total(counts.map(({ disputed, driver }) => present(disputed, driver)));
}

function countParagraph(counts: readonly [CountRow, ...CountRow[]], recharge: Recharge, { review, findings, pathOf }: Narrative): Said {
  const paths = countPaths(recharge.counts);
  const of = (rows: readonly CountRow[], measure: string): readonly string[] => rows.map((row) => `${present(paths.get(row), row.driver)}.${measure}`);
  const [change, disputed] = [changeOf(counts), counts.filter((count) => count.disputed !== null && !isNil(count.disputed))];
  const { driver } = counts[0];
  const finding = findings.find(({ id, subject }) => id === 'RCH-04' && sameName(subject) === sameName(driver));
  return RECHARGES.counts({
    change: numberAt(counts.flatMap((row) => of([row], row.agreed === null ? 'change' : 'changeAgreed')), change),
    more: compare(change, fraction(0)) > 0,
    driver: quoteAt(`${present(paths.get(counts[0]), driver)}.driver`, driver),
    disputed: disputed.length === 0 ? null : RECHARGES.disputed(numberAt(of(disputed, 'disputed'), disputedIn(disputed))),
    money: finding === undefined || finding.amount === null ? null : { money: plainly(`${pathOf(finding)}.amount`, finding.amount), charged: finding.amount < 0 },
    until: disputed.length === 0 ? null : provisionalOfCounts(review, driver, returnsDue(review, driver)),
  });
}

function portables({ whatIfs }: Recharge, { review: { policy } }: Narrative): readonly Said[] {
  const index = whatIfs.findIndex(({ name, gross }) => name === 'portables' && gross !== 0);
  const found = whatIfs[index];
  if (found === undefined) return [];
  const path = `recharge.whatIf[${index}]`;
  const effect = (measure: string, amount: typeof found.gross): Piece | null => (amount === 0 ? null : RECHARGES.effect(moneyAt(`${path}.${measure}`, amount), amount));
  return [
    RECHARGES.whatIf({
      reading: quoteAt(`${path}.reading`, found.reading),
      raised: roughly(`${path}.gross`, found.gross, { allowed: policy.claimsApproximately, words: (money) => money, beside: null }),
      own: found.own === 0 ? null : moneyAt(`${path}.own`, found.own),
      generalFund: effect('generalFundEffect', found.generalFundEffect),
      council: effect('netCouncilEffect', found.councilEffect),
    }),
  ];
}

function poolParagraph({ pool, cost, rate, recovery }: PoolResult, index: number): Said {
  const path = `recharge.pools[${index}]`;
  return RECHARGES.pool(quoteAt(`${path}.pool`, pool.service), plainly(`${path}.cost`, cost), recovery === null || rate === null ? null : percentAt(`${path}.recovery`, recovery));
}
