import type { Grid } from '../core/model/grid';
import type { KeptRound, ReturnedPack } from '../core/model/round';
import type { RoundResult } from '../core/model/roundResult';
import type { Policy } from '../core/model/policy';
import { readReturn } from '../core/pack/readReturn';
import { keptLines } from '../core/rules/validation/keptLines';
import { reconcile } from '../core/rules/validation/reconcile';
import { registerReturns } from '../core/rules/validation/registerReturns';

/** A workbook that is collected as a return. */
export interface CollectedFile {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** The round with what came back, how it stands, the files that are no pack, and those that came after it was closed. */
export interface Collected {
  readonly kept: KeptRound;
  readonly result: RoundResult;
  readonly noPacks: readonly string[];
  readonly tooLate: readonly string[];
}

/**
 * Reads workbooks as returns into the round that is kept; the same return again changes nothing, and every return that
 * ever came is kept. Gives the round as it stands then; one that is closed takes nothing more.
 */
export function collectReturns(kept: KeptRound, files: readonly CollectedFile[], policy: Pick<Policy, 'asAt' | 'returnsNone'>): Collected {
  if (kept.closed !== null) return { kept, result: reconcile({ ...kept, policy }), noPacks: [], tooLate: files.map(({ file }) => file) };
  const read = files.map(({ file, grids }) => ({ file, read: readReturn(grids, file) }));
  const keptOf = keptLines(kept.round);
  const packs = read.flatMap(({ read: each }): readonly ReturnedPack[] => (each.kind === 'return' ? [keptOf(each.pack)] : []));
  const register = registerReturns(kept.round, [...kept.returns, ...packs]);
  const returns = [...[...register.byDirectorate.values()].flat(), ...register.strangers].map(({ pack }) => pack);
  const now = { ...kept, returns };
  return { kept: now, tooLate: [], result: reconcile({ ...now, policy }), noPacks: read.flatMap(({ file, read: { kind } }) => (kind === 'noPack' ? [file] : [])) };
}
