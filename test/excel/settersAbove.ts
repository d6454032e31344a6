import { readFileSync } from 'node:fs';
import type { OpenBook } from '../builders/headless';

const client = readFileSync(new URL('../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', import.meta.url), 'utf8');

/**
 * Makes the setter of every property above a requirement set throw. The client itself checks methods and what is read,
 * never what is written; which set a property belongs to is taken from the client's own text. Gives how many it closed.
 */
export function closeSettersAbove({ Excel }: OpenBook, floor: number): number {
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>;
  let closed = 0;
  for (const [, owner = '', member = '', minor = ''] of client.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)"/g)) {
    const prototype = classes[owner]?.prototype;
    const property = prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(prototype, member);
    if (Number(minor) <= floor || prototype === undefined || property?.set === undefined) continue;
    const set = (): never => {
      throw new Error(`${owner}.${member} is of ExcelApi 1.${minor}`);
    };
    Object.defineProperty(prototype, member, { ...property, set });
    closed++;
  }
  return closed;
}
