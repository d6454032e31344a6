import type { ClientSession } from '../../src/headless/client/session';
import type { ExecutorAnswer } from '../../src/headless/client/wire';
import type { ExcelFaultCode } from '../../src/headless/client/excelFault';
import type { OpenBook } from '../builders/headless';

/** What happens around the syncs of an Excel, counted from 1. */
export interface Around {
  /** Before Excel sees a sync; what it does in Excel itself is not counted. */
  readonly before?: (sync: number) => Promise<void> | void;
  /** The code that a sync is answered with, though Excel does it all; null lets the answer through. */
  readonly lost?: (sync: number) => ExcelFaultCode | null;
  /** The code that a sync is turned away with, none of it done. */
  readonly refused?: (sync: number) => ExcelFaultCode | null;
}

/** Watches the syncs of an open workbook from now on; gives how many actions each had, and how to stop. */
export function aroundSyncs(open: OpenBook, { before, lost, refused }: Around): { readonly actions: readonly number[]; readonly stop: () => void } {
  const { SessionBase } = open.OfficeExtension as unknown as { SessionBase: { _overrideSession: ClientSession } };
  const session = SessionBase._overrideSession;
  const executor = session._createRequestExecutorOrNull();
  const actions: number[] = [];
  let isOurs = false;
  const carryOut: typeof executor.executeAsync = async (data, flags, message) => {
    if (isOurs || message.Body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference')) return executor.executeAsync(data, flags, message);
    const sync = actions.push(message.Body.Actions.length);
    isOurs = true;
    await before?.(sync);
    isOurs = false;
    const code = refused?.(sync) ?? null;
    if (code !== null) return answeredWith(code);
    const answer = await executor.executeAsync(data, flags, message);
    const losing = lost?.(sync) ?? null;
    return losing === null ? answer : answeredWith(losing);
  };
  SessionBase._overrideSession = { ...session, _createRequestExecutorOrNull: () => ({ executeAsync: carryOut }) };
  return { actions, stop: () => { SessionBase._overrideSession = session; } };
}

function answeredWith(code: ExcelFaultCode): ExecutorAnswer {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}
