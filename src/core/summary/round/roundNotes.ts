import type { DraftRow } from '../../sheet/draft';
import type { Material } from '../material';
import { noteRows } from '../rows';
import { ROUND } from '../sentences/round';
import { howFar } from './howFar';

/** How far the validation of the counts has come, between which totals they lie, and who signed off; nothing where no round is kept. */
export function roundNotes({ review: { validation } }: Pick<Material, 'review'>): readonly DraftRow[] {
  if (validation === null) return [];
  const { id, closed, packs, totals } = validation;
  const signed = packs.filter(({ state }) => state === 'Signed off');
  const others = packs.filter((pack) => !signed.includes(pack));
  const open = totals.filter(({ agreed }) => agreed === null);
  const { returned, disputed, stake } = howFar(packs);
  const said = [
    `${ROUND.subtitle(id, [returned, packs.length], disputed, stake)}.`,
    ...(closed === null ? [] : [ROUND.closed(closed)]),
    ...(open.length === 0 ? [] : [ROUND.range(open)]),
  ];
  return [
    ...noteRows(ROUND.label, said.join(' ')),
    ...(signed.length === 0 ? [] : noteRows(ROUND.signedOff, ROUND.signedBy(signed))),
    ...(others.length === 0 ? [] : noteRows(ROUND.notSignedOff, ROUND.states(others))),
  ];
}
