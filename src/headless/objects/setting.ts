import { ExcelFault } from '../client/excelFault';
import type { BookState } from '../workbook/bookState';
import { isLeftOut, textArgument } from './argument';
import { hostObject, type Host, type HostObject, type Selves } from './hostObject';
import { kind } from './kind';

/** Excel's SettingCollection: what an add-in keeps in the workbook. */
export const settingCollection = kind<BookState>({
  asks: {
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, [key]) => (book.settings.has(textArgument(key)) ? settingOf(textArgument(key)) : null),
  },
  changes: {
    Add: (book, [key, value]) => {
      if (textArgument(key) === '' || isLeftOut(value)) throw new ExcelFault('InvalidArgument');
      book.settings.set(textArgument(key), value);
      return settingOf(textArgument(key));
    },
  },
  item: (book, key) => {
    if (!book.settings.has(textArgument(key))) throw new ExcelFault('ItemNotFound');
    return settingOf(textArgument(key));
  },
  items: (book) => [...book.settings.keys()].map(settingOf),
});

/** Excel's Setting. */
export const setting = kind<Selves['Setting']>({
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { book }) => {
        checkThere(key, book);
        return book.settings.get(key);
      },
      set: ({ key }, value, { book }) => {
        checkThere(key, book);
        book.settings.set(key, value);
      },
    },
  },
  changes: { Delete: ({ key }, _args, { book }: Host) => void book.settings.delete(key) },
  identity: ({ key }) => ({ _Id: key }),
});

const settingOf = (key: string): HostObject => hostObject('Setting', { key });

function checkThere(key: string, book: BookState): void {
  if (!book.settings.has(key)) throw new ExcelFault('ItemNotFound');
}
