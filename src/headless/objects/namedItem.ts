import { ExcelFault, notImplemented } from '../client/excelFault';
import type { NameState } from '../workbook/bookState';
import { fullAddress } from './area';
import { booleanArgument, textArgument } from './argument';
import { checkFormula } from './checkFormula';
import { rangeOfName } from './findName';
import { hostObject, type Host } from './hostObject';
import { kind } from './kind';

/** Excel's NamedItem. */
export const namedItem = kind<NameState>({
  scalars: {
    Name: { get: (name) => name.name },
    Formula: { get: (name) => name.formula, set: setFormula },
    Visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = booleanArgument(value);
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = textArgument(value);
      },
    },
    Scope: { get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (name, host) => resultOf(name, host).type, byNameOnly: true },
    Value: { get: (name, host) => resultOf(name, host).value, byNameOnly: true },
  },
  asks: {
    GetRange: (name, _args, { book }) => {
      const range = rangeOfName(book, name);
      if (range === null) throw new ExcelFault('InvalidReference');
      return hostObject('Range', range);
    },
    GetRangeOrNullObject: (name, _args, { book }) => {
      const range = rangeOfName(book, name);
      return range === null ? null : hostObject('Range', range);
    },
  },
  changes: {
    Delete: (name, _args, { book, cellsChanged }) => {
      book.names = book.names.filter((each) => each !== name);
      cellsChanged();
    },
  },
  identity: (name) => ({ _Id: name.name }),
});

function setFormula(name: NameState, value: unknown, { cellsChanged }: Host): void {
  const formula = textArgument(value);
  if (!formula.startsWith('=')) throw new ExcelFault('InvalidArgument');
  name.formula = checkFormula(formula);
  cellsChanged();
}

/** Cells give their address; a constant gives itself; what would have to be calculated is not here. */
function resultOf(name: NameState, { book }: Host): { readonly type: string; readonly value: unknown } {
  const range = rangeOfName(book, name);
  if (range !== null) return { type: 'Range', value: fullAddress(range.sheet.name, range.area) };
  const body = name.formula.replace(/^=/, '').trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (text !== undefined) return { type: 'String', value: text.replaceAll('""', '"') };
  if (/^(true|false)$/i.test(body)) return { type: 'Boolean', value: body.toLowerCase() === 'true' };
  if (body !== '' && Number.isFinite(Number(body))) return { type: 'Double', value: Number(body) };
  if (body.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  throw notImplemented(`NamedItem.value of the formula ${name.formula}`);
}
