import { payloadBytes } from '../limits';
import { ExcelFault, type ExcelFaultCode } from './excelFault';
import { type Desk, runRequest } from './runRequest';
import type { WireRequest, WireResponse } from './wire';

/** What the client's request executor answers with: a body, or a fault of the whole request. */
export interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: WireResponse | null;
}

/** What the client asks for where its requests go. */
export interface ClientSession {
  readonly _resolveRequestUrlAndHeaderInfo: () => Promise<{ url: string; headers: Record<string, string> }>;
  readonly _createRequestExecutorOrNull: () => {
    readonly executeAsync: (customData: string, flags: number, message: { readonly Body: WireRequest }) => Promise<ExecutorAnswer>;
  };
}

/** A session whose requests run on the workbook in memory. */
export function createSession(desk: Desk): ClientSession {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'headless-excel', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData, _flags, { Body }) => Promise.resolve().then(() => execute(desk, Body)),
    }),
  };
}

function execute(desk: Desk, request: WireRequest): ExecutorAnswer {
  const { limits, counters } = desk.host;
  if (isCleanUp(request)) {
    counters.cleanUps++;
    return answered(runRequest(desk, request));
  }
  counters.syncs++;
  counters.actions += request.Actions.length;
  if (limits.cellEditMode) return refused('InvalidOperationInCellEditMode');
  if (isTooLarge(request, 'bytesIn', desk)) return refused('RequestPayloadSizeLimitExceeded');
  const response = runRequest(desk, request);
  return isTooLarge(response, 'bytesOut', desk) ? refused('ResponsePayloadSizeLimitExceeded') : answered(response);
}

/** At its end Excel.run sends a request that only lets go of the ranges it kept. */
function isCleanUp({ Actions }: WireRequest): boolean {
  const lettingGo = Actions.filter(({ ActionType, Name }) => ActionType === 3 && Name === '_RemoveReference').length;
  return lettingGo > 0 && Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}

function isTooLarge(body: unknown, counter: 'bytesIn' | 'bytesOut', { host: { limits, counters } }: Desk): boolean {
  if (limits.payloadBytes === null) return false;
  const bytes = payloadBytes(body);
  counters[counter] += bytes;
  return bytes > limits.payloadBytes;
}

const answered = (body: WireResponse): ExecutorAnswer => ({ HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body });

function refused(code: ExcelFaultCode): ExecutorAnswer {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: new ExcelFault(code).message, Headers: {}, Body: null };
}
