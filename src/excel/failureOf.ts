import { type HostFailure, HostFault } from '../app/failure';

/** What the documented codes of Excel mean to whoever asked. */
const MEANING: ReadonlyMap<string, HostFailure> = new Map<string, HostFailure>([
  ['AccessDenied', { kind: 'readOnly' }],
  ['InvalidOperationInCellEditMode', { kind: 'cellBeingEdited' }],
  ['RequestPayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['ResponsePayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['RangeExceedsLimit', { kind: 'tooLarge' }],
  ['MemoryLimitReached', { kind: 'tooLarge' }],
  ['ApiNotFound', { kind: 'excelTooOld' }],
]);

/** Codes with which Excel turns a whole request away, so that none of it was done. */
const TURNED_AWAY: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/** The summary could not be put back after a failed write: the workbook holds parts of both. */
export class CompensationFault extends Error {}

/** What Excel threw as a HostFault that names the failure; a fault of ours stays as it is. */
export function asHostFault(fault: unknown): unknown {
  if (fault instanceof HostFault) return fault;
  if (fault instanceof CompensationFault) return new HostFault({ kind: 'halfWritten' }, fault);
  const refusal = refusalIn(fault);
  if (refusal === null || refusal.code === 'NotImplemented') return fault;
  return new HostFault(MEANING.get(refusal.code) ?? { kind: 'refused', ...refusal }, fault);
}

/** Whether Excel did nothing at all of the request that failed so. */
export function isTurnedAway(fault: unknown): boolean {
  return TURNED_AWAY.has(refusalIn(fault)?.code ?? '');
}

/** Whether putting back failed for nothing but a cell that is being edited. */
export function isStoppedByEdit(fault: unknown): boolean {
  return fault instanceof CompensationFault && refusalIn(fault.cause)?.code === 'InvalidOperationInCellEditMode';
}

/** Whether Excel would not give an answer as large as that to a request: none of it was done but reading. */
export function isAnswerTooLarge(fault: unknown): boolean {
  return refusalIn(fault)?.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Known by its name and not by its class: the client may live in another realm. */
function refusalIn(fault: unknown): { readonly code: string; readonly message: string } | null {
  if (typeof fault !== 'object' || fault === null || !('name' in fault) || fault.name !== 'RichApi.Error') return null;
  const { code, message } = fault as { readonly code?: unknown; readonly message?: unknown };
  return { code: String(code), message: String(message) };
}
