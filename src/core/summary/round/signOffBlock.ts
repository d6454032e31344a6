import type { PackResult, RoundResult } from '../../model/roundResult';
import type { DraftBlock } from '../../sheet/draft';
import { noteRows, sectionRows } from '../rows';
import { ROUND } from '../sentences/round';

/** Who signed for each directorate, by role, when, and for which version. */
export function signOffBlock({ packs }: RoundResult): DraftBlock {
  return { rows: [...sectionRows({ mark: 'signOffs', topic: ROUND.signOffs, message: ROUND.signOffMessage, link: null }), ...packs.flatMap((pack) => noteRows(pack.pack.directorate, saidOf(pack)))] };
}

function saidOf(pack: PackResult): string {
  return pack.signedBy === '' && pack.signedOn === null ? ROUND.unsigned : ROUND.signed(pack);
}
