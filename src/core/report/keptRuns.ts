import type { RunRecord } from '../model/answers';
import { escaped, unescaped } from '../model/xmlText';
import { poundsOrNull } from './jsonValue';
import { isObject, parsed, runRecordFrom } from './runRecordIn';

/** The namespace of the XML that a workbook keeps its last runs in. */
export const RUNS_NAMESPACE = 'urn:zerobase:runs:1';

/** Longer is not ours, and is not read: fifty thousand findings. */
const LONGEST_TEXT = 20_000_000;

/** The runs a workbook keeps: the last, and the one before it that found something else, null before there was one. */
export interface KeptRuns {
  readonly last: RunRecord;
  readonly before: RunRecord | null;
}

/** The runs as a workbook keeps them. */
export function writeRuns({ last, before }: KeptRuns): string {
  const json = JSON.stringify({ last: plain(last), before: before === null ? null : plain(before) });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<runs xmlns="${RUNS_NAMESPACE}">${escaped(json)}</runs>`;
}

/** The runs in such a text, whoever wrote it; null when it cannot be read. */
export function readRuns(text: string): KeptRuns | null {
  if (text.length > LONGEST_TEXT) return null;
  const kept = parsed(unescaped(/<runs\s[^>]*>([^<]*)<\/runs>\s*$/.exec(text)?.[1] ?? ''));
  if (!isObject(kept)) return null;
  const last = runRecordFrom(kept.last);
  return last === null ? null : { last, before: runRecordFrom(kept.before) };
}

function plain({ asAt, findings }: RunRecord): object {
  return { asAt, findings: findings.map(({ key, severity, amount }) => ({ key, severity, amount: poundsOrNull(amount) })) };
}
