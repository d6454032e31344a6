import type { PlainSheet } from '../sheet/plainSheet';
import type { Pack, Round } from '../model/round';
import { fingerprint } from '../rules/validation/fingerprint';
import { cellAt } from './packCells';
import { IDENTITY } from './words';

/** Which pack it is, on a hidden sheet: other programs keep that, where properties of the file get lost. */
export function identitySheet(round: Pick<Round, 'id' | 'due'>, pack: Pack, name: string): PlainSheet {
  const said: readonly (readonly [string, string])[] = [
    [IDENTITY.round, round.id],
    [IDENTITY.directorate, pack.directorate],
    [IDENTITY.version, String(pack.version)],
    [IDENTITY.mark, fingerprint(round, pack)],
    [IDENTITY.issued, pack.issued],
    [IDENTITY.due, round.due],
  ];
  return {
    name,
    columns: [20, 40],
    heights: new Map(),
    cells: [cellAt([1, 'A'], IDENTITY.note, 'note'), ...said.flatMap(([label, value], index) => [cellAt([2 + index, 'A'], label, 'entry'), cellAt([2 + index, 'B'], value, 'entry')])],
    rules: [],
    freezeRows: 0,
    gridlines: true,
    locked: true,
    hidden: true,
  };
}
