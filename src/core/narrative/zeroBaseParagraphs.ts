import { type Pence, difference, sum } from '../model/money';
import type { FundingUnit, StreamZeroBase, ZeroBase } from '../model/zeroBase';
import { type From, manyOf, moneyAt, numberOf, wordFor } from './carried';
import { plainly } from './hedge';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import type { Said } from './said';
import { ZERO_BASE } from './sentences/zeroBase';

/** What next year requires from nothing up, against last year, and how far the packages are funded. */
export function zeroBaseParagraphs({ review }: Narrative): readonly Said[] {
  const { zeroBase } = review;
  if (zeroBase === null) return [notChecked(review, 'Zero-base', ZERO_BASE.subject)];
  return [...(zeroBase.streams.length === 0 ? [] : [requirement(zeroBase.streams)]), packages(zeroBase)];
}

function requirement(streams: readonly StreamZeroBase[]): Said {
  const paths = (measure: string): readonly string[] => streams.map((_, index) => `zeroBase.streams[${index}].${measure}`);
  const add = (of: (stream: StreamZeroBase) => Pence): Pence => sum(streams.map(of));
  const [required, last] = [add((stream) => stream.requirement), add((stream) => stream.lastYear)];
  const change = difference(required, last);
  const changed: From = [...paths('requirement'), ...paths('lastYear').map((path) => `-${path}`)];
  return ZERO_BASE.requirement({
    streams: wordFor(streams.map((_, index) => `zeroBase.streams[${index}]`)),
    several: streams.length > 1,
    required: plainly(paths('requirement'), required),
    change: change === 0 ? null : ZERO_BASE.change(plainly(changed, change), change),
    last: plainly(paths('lastYear'), last),
  });
}

/** Levels that compete; an alternative that was not chosen is none. */
function packages({ packages: units, limit }: ZeroBase): Said {
  const paths = (wanted: (unit: FundingUnit) => boolean): readonly string[] => units.flatMap((unit, index) => (wanted(unit) ? [`zeroBase.packages[${index}]`] : []));
  const competing = paths((unit) => unit.competes);
  if (competing.length === 0) return ZERO_BASE.noPackages;
  if (limit === null) return ZERO_BASE.noLimit(manyOf(competing, 'package level'), competing.length);
  return ZERO_BASE.funded(numberOf(paths((unit) => unit.competes && unit.funded)), manyOf(competing, 'package level'), moneyAt('zeroBase.limit', limit));
}
