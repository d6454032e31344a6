import type { Policy } from '../../model/policy';
import type { RoundResult } from '../../model/roundResult';
import type { DraftBlock } from '../../sheet/draft';
import { noteRows, sectionRows } from '../rows';
import { ROUND } from '../sentences/round';

/** Every return that ever came, those that do not count with why; none before the first, and none in a public copy, since files are named as people like. */
export function returnsBlock({ packs, strangers }: RoundResult, { publicCopy }: Pick<Policy, 'publicCopy'>): readonly DraftBlock[] {
  const own = packs.flatMap(({ pack, returns }) => returns.map((returned) => [pack.directorate, returned] as const));
  const all = [...own, ...strangers.map((returned) => [ROUND.stranger, returned] as const)];
  if (all.length === 0 || publicCopy) return [];
  const counting = own.filter(([, { passedOver }]) => passedOver === null).length;
  return [{ rows: [...sectionRows({ mark: 'returns', topic: ROUND.returns, message: ROUND.returnMessage(all.length, counting), link: null }), ...all.flatMap(([label, returned]) => noteRows(label, ROUND.returned(returned)))] }];
}
