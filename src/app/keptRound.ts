import type { KeptRound } from '../core/model/round';
import { ROUND_NAMESPACE, readRound, writeRound } from '../core/rules/validation/roundText';
import type { KeepingHost, WorkbookHost } from './host';

/** The round that a workbook keeps; null when it keeps none that can be read. */
export async function readKeptRound(host: WorkbookHost): Promise<KeptRound | null> {
  const texts = (await host.readKept?.(ROUND_NAMESPACE)) ?? [];
  return texts.map(({ xml }) => readRound(xml)).find((kept) => kept !== null) ?? null;
}

/** Keeps this round in a workbook, in place of any other. */
export function keepRound(host: KeepingHost, kept: KeptRound): Promise<void> {
  return host.keep(ROUND_NAMESPACE, writeRound(kept));
}
