import type { Host, HostObject } from '../objects/hostObject';
import { kindOf } from '../objects/kinds';
import { notImplemented } from './excelFault';
import type { WireQuery } from './wire';

/** What load() asks of an object: properties by name, "*" for all of them, and the same of the objects below it. */
type Wanted = Map<string, Wanted>;

/** Answers a load: properties under the names the client reads, objects nested, collections as {_Items}. */
export function loadObject(object: HostObject | null, query: WireQuery, host: Host): unknown {
  if (object === null) return null;
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) want(wanted, path.split(/[/.]/));
  if (wanted.size === 0) want(wanted, ['*']);
  return answer(object, wanted, { host, query });
}

interface Asked {
  readonly host: Host;
  readonly query: WireQuery;
}

function want(wanted: Wanted, [name, ...below]: readonly string[]): void {
  if (name === undefined) return;
  const next = wanted.get(name) ?? new Map<string, Wanted>();
  wanted.set(name, next);
  want(next, below);
}

function answer(object: HostObject, wanted: Wanted, asked: Asked): unknown {
  const { items, scalars } = kindOf(object);
  if (items === null) return answerOne(object, wanted, asked.host);
  const ofItems: Wanted = new Map();
  const own: Record<string, unknown> = {};
  for (const [name, below] of wanted) {
    const wire = wireName(name);
    if (scalars[wire] !== undefined) own[wire] = readScalar(object, name, asked.host);
    else if (name.toLowerCase() === 'items') for (const [inner, rest] of below.size === 0 ? all() : below) ofItems.set(inner, rest);
    else ofItems.set(name, below);
  }
  if (ofItems.size === 0 && Object.keys(own).length > 0) return own;
  const { Skip, Top } = asked.query;
  const from = Skip ?? 0;
  const listed = items(object.self, asked.host).slice(from, typeof Top === 'number' ? from + Top : undefined);
  return { ...own, _Items: listed.map((item) => answerOne(item, ofItems.size === 0 ? all() : ofItems, asked.host)) };
}

const all = (): Wanted => new Map([['*', new Map<string, Wanted>()]]);

function answerOne(object: HostObject, wanted: Wanted, host: Host): unknown {
  const { identity, scalars, objects } = kindOf(object);
  const result: Record<string, unknown> = { ...identity(object.self) };
  for (const [name, below] of wanted) {
    const wire = wireName(name);
    const child = objects[wire];
    if (name === '*' || name === '$all') readAll(object, result, host);
    else if (child === undefined || scalars[wire] !== undefined) result[wire] = readScalar(object, name, host);
    else {
      const inner = child(object.self, host);
      result[wire] = inner === null ? null : answer(inner, below.size === 0 ? all() : below, { host, query: {} });
    }
  }
  return result;
}

function readAll(object: HostObject, result: Record<string, unknown>, host: Host): void {
  for (const [wire, { get, byNameOnly }] of Object.entries(kindOf(object).scalars)) {
    if (get !== undefined && byNameOnly !== true) result[wire] = get(object.self, host);
  }
}

function readScalar(object: HostObject, name: string, host: Host): unknown {
  const get = kindOf(object).scalars[wireName(name)]?.get;
  if (get === undefined) throw notImplemented(`${object.kind}.${name}`);
  return get(object.self, host);
}

/** "rowCount" is RowCount on the wire. */
export const wireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** RowCount on the wire is "rowCount" to whoever writes the add-in. */
export const scriptName = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
