import type { Host, HostObject } from '../objects/hostObject';
import { kindOf } from '../objects/kinds';
import { ExcelFault, notImplemented } from './excelFault';
import { scriptName } from './query';

/** Members after which the user cannot undo what came before, as Microsoft lists them. */
const UNDO_CLEARING: ReadonlySet<string> = new Set([
  'NamedItem.comment',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

interface Work {
  readonly host: Host;
  at: string;
}

/** Calls a method by the name the client sends. */
export function callMethod(work: Work, object: HostObject, call: { readonly name: string; readonly args: readonly unknown[] }): unknown {
  work.at = `${object.kind}.${scriptName(call.name)}`;
  const { asks, changes } = kindOf(object);
  const ask = asks[call.name];
  if (ask !== undefined) return ask(object.self, call.args, work.host);
  const change = changes[call.name];
  if (change === undefined) throw notImplemented(work.at);
  allowChange(work);
  return change(object.self, call.args, work.host);
}

/** Sets a property by the name the client sends. */
export function setProperty(work: Work, object: HostObject, name: string, value: unknown): void {
  work.at = `${object.kind}.${scriptName(name)}`;
  const set = kindOf(object).scalars[name]?.set;
  if (set === undefined) throw notImplemented(`setting ${work.at}`);
  allowChange(work);
  set(object.self, value, work.host);
}

function allowChange({ host, at }: Work): void {
  if (host.limits.readOnly) throw new ExcelFault('AccessDenied');
  if (UNDO_CLEARING.has(at)) host.counters.undoClearing.push(at);
}
