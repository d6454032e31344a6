import type { Host, HostObject } from '../objects/hostObject';
import { kindOf } from '../objects/kinds';
import { ExcelFault, notImplemented } from './excelFault';
import { callMethod, setProperty } from './members';
import { argumentsOf, objectAt, type Running } from './objectPaths';
import { loadObject, wireName } from './query';
import type { WireAction, WireRequest, WireResponse } from './wire';

/** The workbook as requests meet it, and the ranges the client keeps between them. */
export interface Desk {
  readonly host: Host;
  readonly references: Map<string, HostObject>;
}

const [INSTANTIATE, QUERY, METHOD, SET_PROPERTY, TRACE, UPDATE] = [1, 2, 3, 4, 5, 9];

/** Runs the actions of one request in order and stops at the first that fails; what went before stays done. */
export function runRequest(desk: Desk, request: WireRequest): WireResponse {
  const running: Running & Keeping = { ...desk, paths: request.ObjectPaths, found: new Map(), at: '', kept: new Map() };
  const response = { Results: [] as { ActionId: number; Value: unknown }[], TraceIds: [] as number[] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      failIfTold(desk.host, index + 1);
      response.Results.push({ ActionId: action.Id, Value: runAction(running, action) ?? null });
      if (action.ActionType === TRACE) response.TraceIds.push(action.Id);
    } catch (fault) {
      if (!(fault instanceof ExcelFault)) throw fault;
      return { ...response, Error: { Code: fault.code, Message: fault.message, Location: running.at, ActionIndex: index, HttpStatusCode: 400 } };
    }
  }
  return response;
}

interface Keeping {
  /** Reference ids given in this request, by path. */
  readonly kept: Map<number, string>;
}

function failIfTold({ limits, counters }: Host, action: number): void {
  const failure = limits.failures.find((each) => each.sync === counters.syncs && each.action === action);
  if (failure !== undefined) throw new ExcelFault(failure.code);
}

function runAction(running: Running & Keeping, action: WireAction): unknown {
  if (action.ActionType === TRACE) return null;
  const object = objectAt(running, action.ObjectPathId);
  if (action.ActionType === INSTANTIATE) return object === null ? null : identityOf(running, object, action.ObjectPathId);
  if (action.ActionType === QUERY) return query(running, object, action);
  if (action.ActionType === METHOD) return method(running, object, action);
  if (object === null) throw new ExcelFault('InvalidOperation');
  if (action.ActionType === SET_PROPERTY) setProperty(running, object, action.Name, argumentsOf(running, action.ArgumentInfo)[0]);
  else if (action.ActionType === UPDATE) for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(running, object, wireName(name), value);
  else throw notImplemented(`actions of type ${action.ActionType}`);
  return null;
}

function identityOf({ kept }: Keeping, object: HostObject, path: number): Readonly<Record<string, string>> {
  const reference = kept.get(path);
  const identity = kindOf(object).identity(object.self);
  return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
}

function query(running: Running, object: HostObject | null, action: WireAction): unknown {
  if (object !== null) running.at = `${object.kind}.load`;
  return loadObject(object, action.QueryInfo ?? {}, running.host);
}

/** A method of a null object does nothing, as in Excel. */
function method(running: Running & Keeping, object: HostObject | null, action: WireAction): unknown {
  if (object === null) return null;
  const args = argumentsOf(running, action.ArgumentInfo);
  if (action.Name === '_KeepReference') {
    const id = `kept-${running.host.nextNumber()}`;
    running.references.set(id, object);
    running.kept.set(action.ObjectPathId, id);
    return null;
  }
  if (action.Name === '_RemoveReference') {
    running.references.delete(String(args[0]));
    return null;
  }
  return callMethod(running, object, { name: action.Name, args });
}
