import type { TimeLimitedMoney } from '../model/funding';
import { present } from '../model/present';
import { dayAt, moneyAt, quoteAt, wordFor } from './carried';
import { plainly } from './hedge';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import type { Said } from './said';
import { FUNDING } from './sentences/funding';

/** Money that is told one by one. */
const MOST = 6;

/** Money that ends with something to be found, what ends first standing first; the rest is counted. */
export function fundingParagraphs({ review }: Narrative): readonly Said[] {
  if (review.funding === null) return [notChecked(review, 'Funding', FUNDING.subject)];
  const placed = review.funding.money.map((money, index) => ({ money, path: `funding[${index}]` }));
  const open = placed.filter(({ money }) => money.gap !== null && money.gap > 0);
  const told = new Set(open.slice(0, MOST));
  const others = placed.filter((each) => !told.has(each)).map(({ path }) => path);
  return [...[...told].map(({ money, path }) => moneyParagraph(money, { path, asAt: review.policy.asAt })), ...(others.length === 0 ? [] : [FUNDING.others(wordFor(others), others.length, told.size === open.length)])];
}

function moneyParagraph({ name, end, target, released, gap }: TimeLimitedMoney, { path, asAt }: { readonly path: string; readonly asAt: string }): Said {
  return FUNDING.money({
    name: quoteAt(`${path}.name`, name),
    on: end === null ? null : dayAt(`${path}.endsOn`, end.on),
    ended: end !== null && end.on < asAt,
    target: plainly(`${path}.target`, present(target, name)),
    released: moneyAt(`${path}.released`, released),
    gap: plainly(`${path}.gap`, present(gap, name)),
  });
}
