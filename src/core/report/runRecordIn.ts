import type { RecordedFinding, RunRecord } from '../model/answers';
import { type Day, day } from '../model/day';
import { GREATEST_AMOUNT, type Pence, inPounds, toPence } from '../model/money';
import { compare, fromNumber, magnitude } from '../model/quantity';

/** What a REPORT.json keeps of its run: the day, and every finding's key, severity and amount; null for any other text. */
export function runRecordIn(text: string): RunRecord | null {
  const report = parsed(text);
  return isObject(report) && report.schema === 'zerobase.report/1' ? runRecordFrom(report) : null;
}

/** A run from what was read of JSON; null when it is none. */
export function runRecordFrom(report: unknown): RunRecord | null {
  if (!isObject(report) || !Array.isArray(report.findings)) return null;
  const asAt = dayIn(report.asAt);
  const findings = report.findings.map(recordedIn);
  const known = findings.filter((finding) => finding !== null);
  return asAt === null || known.length < findings.length ? null : { asAt, findings: known };
}

/** What a text says as JSON; null when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function dayIn(value: unknown): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
  return match === null ? null : day(Number(match[1]), Number(match[2]), Number(match[3]));
}

function recordedIn(value: unknown): RecordedFinding | null {
  if (!isObject(value)) return null;
  const { key, severity, amount } = value;
  const money = amountIn(amount);
  if (typeof key !== 'string' || money === undefined) return null;
  return severity === 'Red' || severity === 'Amber' || severity === 'Note' ? { key, severity, amount: money } : null;
}

/** undefined where it is no amount. */
function amountIn(value: unknown): Pence | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'number') return undefined;
  const amount = fromNumber(value);
  return compare(magnitude(amount), inPounds(GREATEST_AMOUNT)) <= 0 ? toPence(amount) : undefined;
}
