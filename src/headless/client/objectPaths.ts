import { hostObject, type Host, type HostObject } from '../objects/hostObject';
import { kindOf } from '../objects/kinds';
import { ExcelFault, notImplemented } from './excelFault';
import { callMethod } from './members';
import type { WireArguments, WirePath, WireRequest } from './wire';

/** One request while it runs: the objects its paths stand for, each found once and in order. */
export interface Running {
  readonly host: Host;
  readonly paths: WireRequest['ObjectPaths'];
  readonly found: Map<number, HostObject | null>;
  /** Ranges the client asked to keep between requests, by the id it was given. */
  readonly references: Map<string, HostObject>;
  /** The member at work, for the error's location. */
  at: string;
}

/** The object a path stands for, null for a null object; a path is followed once in a request. */
export function objectAt(running: Running, id: number): HostObject | null {
  const known = running.found.get(id);
  const object = known === undefined ? follow(running, pathOf(running, id)) : known;
  running.found.set(id, object);
  if (object !== null) checkThere(running.host, object);
  return object;
}

/** Arguments with the objects they mean in place of their path ids. */
export function argumentsOf(running: Running, info: WireArguments | undefined): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, at) => {
    const reference = references[at];
    return typeof reference === 'number' && reference !== 0 ? objectAt(running, reference) : value;
  });
}

function pathOf({ paths }: Running, id: number): WirePath {
  const path = paths[id];
  if (path === undefined) throw new ExcelFault('InvalidRequest');
  return path;
}

const [GLOBAL, METHOD, PROPERTY, INDEXER, REFERENCE, NULL] = [1, 3, 4, 5, 6, 7];

function follow(running: Running, path: WirePath): HostObject | null {
  if (path.ObjectPathType === GLOBAL) return hostObject('Workbook', running.host.book);
  if (path.ObjectPathType === NULL) return null;
  if (path.ObjectPathType === REFERENCE) return kept(running, path.Name);
  const parent = path.ParentObjectPathId === undefined ? undefined : objectAt(running, path.ParentObjectPathId);
  if (parent === undefined) throw notImplemented(`new ${path.Name}`);
  if (parent === null) return null;
  if (path.ObjectPathType === PROPERTY) return property(running, parent, path.Name);
  if (path.ObjectPathType === INDEXER) return item(running, parent, path);
  if (path.ObjectPathType !== METHOD) throw notImplemented(`object paths of type ${path.ObjectPathType}`);
  return callMethod(running, parent, { name: path.Name, args: argumentsOf(running, path.ArgumentInfo) }) as HostObject | null;
}

function kept({ references }: Running, id: string): HostObject {
  const object = references.get(id);
  if (object === undefined) throw new ExcelFault('InvalidReference');
  return object;
}

function property(running: Running, parent: HostObject, name: string): HostObject | null {
  running.at = `${parent.kind}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  const get = kindOf(parent).objects[name];
  if (get === undefined) throw notImplemented(running.at);
  return get(parent.self, running.host);
}

function item(running: Running, parent: HostObject, path: WirePath): HostObject {
  running.at = `${parent.kind}.getItem`;
  const get = kindOf(parent).item;
  if (get === null) throw notImplemented(running.at);
  return get(parent.self, argumentsOf(running, path.ArgumentInfo)[0], running.host);
}

/** A sheet that was deleted is not there, nor are its cells. */
function checkThere({ book }: Host, object: HostObject): void {
  const { kind, self } = object;
  if (kind === 'Worksheet' && !book.sheets.includes(self)) throw new ExcelFault('ItemNotFound');
  if ((kind === 'Range' || kind === 'RangeAreas') && !book.sheets.includes(self.sheet)) throw new ExcelFault('InvalidReference');
}
