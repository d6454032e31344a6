import type { Grid } from '../core/model/grid';
import type { ReturnedPack } from '../core/model/round';
import type { RoundResult } from '../core/model/roundResult';
import type { Policy } from '../core/model/policy';
import { readReturn } from '../core/pack/readReturn';
import { reconcile } from '../core/rules/validation/reconcile';
import { registerReturns } from '../core/rules/validation/registerReturns';
import type { KeptRound } from '../core/rules/validation/roundText';

/** A workbook that is collected as a return. */
export interface CollectedFile {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** The round with what came back, how it stands, and the files that are no pack. */
export interface Collected {
  readonly kept: KeptRound;
  readonly result: RoundResult;
  readonly noPacks: readonly string[];
}

/**
 * Reads workbooks as returns into the round that is kept; the same return again changes nothing, and every return that
 * ever came is kept. Gives the round as it stands then.
 */
export function collectReturns(kept: KeptRound, files: readonly CollectedFile[], policy: Pick<Policy, 'asAt' | 'returnsNone'>): Collected {
  const read = files.map(({ file, grids }) => ({ file, read: readReturn(grids, file) }));
  const packs = read.flatMap(({ read: each }): readonly ReturnedPack[] => (each.kind === 'return' ? [each.pack] : []));
  const register = registerReturns(kept.round, [...kept.returns, ...packs]);
  const returns = [...[...register.byDirectorate.values()].flat(), ...register.strangers].map(({ pack }) => pack);
  const now = { ...kept, returns };
  return { kept: now, result: reconcile({ ...now, policy }), noPacks: read.flatMap(({ file, read: { kind } }) => (kind === 'noPack' ? [file] : [])) };
}
