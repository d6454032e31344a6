import { ExcelFault } from '../client/excelFault';
import type { BookState, NameState } from '../workbook/bookState';
import { absoluteReference } from './area';
import { isLeftOut, rangeOrNull, textArgument } from './argument';
import { checkFormula } from './checkFormula';
import { hostObject, type Host, type HostObject, type Selves } from './hostObject';
import { kind } from './kind';
import { checkNameRules, isNameTaken } from './nameRules';

type Self = Selves['NamedItemCollection'];

/** Excel's NamedItemCollection: the workbook's names, or those of one sheet. */
export const namedItemCollection = kind<Self>({
  asks: {
    GetCount: (self, _args, { book }) => namesIn(self, book).length,
    GetItemOrNullObject: (self, [name], { book }) => found(self, textArgument(name), book),
  },
  changes: { Add: add },
  item: (self, name, { book }) => {
    const item = found(self, textArgument(name), book);
    if (item === null) throw new ExcelFault('ItemNotFound');
    return item;
  },
  items: (self, { book }) => namesIn(self, book).map((name) => hostObject('NamedItem', name)),
});

const namesIn = ({ scope }: Self, book: BookState): readonly NameState[] => book.names.filter((name) => name.scope === (scope?.id ?? null));

function found(self: Self, key: string, book: BookState): HostObject | null {
  const asked = key.toLowerCase();
  const name = namesIn(self, book).find((each) => each.name.toLowerCase() === asked);
  return name === undefined ? null : hostObject('NamedItem', name);
}

function add({ scope }: Self, [name, reference, comment]: readonly unknown[], { book, cellsChanged }: Host): HostObject {
  const wanted = checkNameRules(textArgument(name));
  if (isNameTaken(book, wanted, scope?.id ?? null)) throw new ExcelFault('ItemAlreadyExists');
  const state: NameState = {
    name: wanted,
    scope: scope?.id ?? null,
    formula: formulaOf(reference),
    comment: isLeftOut(comment) ? '' : textArgument(comment),
    visible: true,
  };
  book.names.push(state);
  cellsChanged();
  return hostObject('NamedItem', state);
}

function formulaOf(reference: unknown): string {
  const range = rangeOrNull(reference);
  if (range !== null) return `=${absoluteReference(range.sheet.name, range.area)}`;
  const text = textArgument(reference);
  return text.startsWith('=') ? checkFormula(text) : `="${text.replaceAll('"', '""')}"`;
}
