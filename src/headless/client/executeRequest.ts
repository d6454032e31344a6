import { payloadBytes } from '../limits';
import { ExcelFault, type ExcelFaultCode } from './excelFault';
import { type Desk, runRequest } from './runRequest';
import type { ExecutorAnswer, WireRequest, WireResponse } from './wire';

/** Carries out one request of the client's on the workbook, as far as the limits let it. */
export function executeRequest(desk: Desk, request: WireRequest): ExecutorAnswer {
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
