import type { Issue } from '../core/model/issue';
import type { KeptRound } from '../core/model/round';
import { ROUND_NAMESPACE, readRound, writeRound } from '../core/rules/validation/roundText';
import type { KeepingHost, WorkbookHost } from './host';
import { keptUnreadable } from './keptUnreadable';

/** The round that the first workbook of a request keeps, and what there is to say of one that cannot be read. */
export interface KeptRoundRead {
  readonly kept: KeptRound | null;
  readonly issues: readonly Issue[];
}

/** Reads the round that a workbook keeps; null when it keeps none that can be read. */
export async function readKeptRound(host: WorkbookHost): Promise<KeptRoundRead> {
  const texts = ((await host.readKept?.(ROUND_NAMESPACE)) ?? []).map(({ file, xml }) => ({ file, kept: readRound(xml) }));
  return {
    kept: texts.find(({ kept }) => kept !== null)?.kept ?? null,
    issues: texts.flatMap(({ file, kept }) => keptUnreadable(file, kept === null ? 1 : 0)),
  };
}

/** Keeps this round in a workbook, in place of any other. */
export function keepRound(host: KeepingHost, kept: KeptRound): Promise<void> {
  return host.keep(ROUND_NAMESPACE, writeRound(kept));
}
