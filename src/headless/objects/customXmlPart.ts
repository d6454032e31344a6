import { ExcelFault } from '../client/excelFault';
import { customXmlId, namespaceOf } from '../package/customXmlParts';
import { parseXml } from '../package/xml/xmlTree';
import type { BookState } from '../workbook/bookState';
import type { CustomXmlState } from '../workbook/customXml';
import { textArgument } from './argument';
import { hostObject, type Host, type HostObject, type Selves } from './hostObject';
import { kind } from './kind';

/** Excel's CustomXmlPartCollection: the custom XML that the workbook carries. */
export const customXmlPartCollection = kind<BookState>({
  asks: {
    GetCount: (book) => book.customXml.length,
    GetItemOrNullObject: (book, [id]) => found(book.customXml, id),
    GetByNamespace: (_book, [namespace]) => hostObject('CustomXmlPartScopedCollection', { namespace: textArgument(namespace) }),
  },
  changes: {
    Add: (book, [xml]) => {
      const text = wellFormed(xml);
      const part = { id: freeId(book), namespace: namespaceOf(text), xml: text, part: null };
      book.customXml.push(part);
      return hostObject('CustomXmlPart', part);
    },
  },
  item: (book, id) => found(book.customXml, id) ?? notFound(),
  items: (book) => book.customXml.map(partObject),
});

type Scoped = Selves['CustomXmlPartScopedCollection'];

/** Excel's CustomXmlPartScopedCollection: those of one namespace. */
export const customXmlPartScopedCollection = kind<Scoped>({
  asks: {
    GetCount: (self, _args, { book }) => scoped(self, book).length,
    GetItemOrNullObject: (self, [id], { book }) => found(scoped(self, book), id),
    GetOnlyItem: (self, _args, { book }) => onlyOf(scoped(self, book)) ?? notFound(),
    GetOnlyItemOrNullObject: (self, _args, { book }) => onlyOf(scoped(self, book)),
  },
  item: (self, id, { book }) => found(scoped(self, book), id) ?? notFound(),
  items: (self, { book }) => scoped(self, book).map(partObject),
});

/** Excel's CustomXmlPart. */
export const customXmlPart = kind<CustomXmlState>({
  scalars: { Id: { get: ({ id }) => id }, NamespaceUri: { get: ({ namespace }) => namespace } },
  asks: { GetXml: (part, _args, { book }) => checkThere(part, book).xml },
  changes: {
    SetXml: (part, [xml], { book }) => {
      checkThere(part, book).xml = wellFormed(xml);
      part.namespace = namespaceOf(part.xml);
    },
    Delete: (part, _args, { book }: Host) => void book.customXml.splice(book.customXml.indexOf(checkThere(part, book)), 1),
  },
  identity: ({ id }) => ({ _Id: id }),
});

const partObject = (part: CustomXmlState): HostObject => hostObject('CustomXmlPart', part);

function scoped({ namespace }: Scoped, { customXml }: BookState): readonly CustomXmlState[] {
  return customXml.filter((part) => part.namespace === namespace);
}

function onlyOf([only, ...more]: readonly CustomXmlState[]): HostObject | null {
  return only === undefined || more.length > 0 ? null : partObject(only);
}

function found(parts: readonly CustomXmlState[], id: unknown): HostObject | null {
  const part = parts.find((each) => each.id.toUpperCase() === textArgument(id).toUpperCase());
  return part === undefined ? null : partObject(part);
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound');
}

function checkThere(part: CustomXmlState, { customXml }: BookState): CustomXmlState {
  if (!customXml.includes(part)) throw new ExcelFault('ItemNotFound');
  return part;
}

function wellFormed(xml: unknown): string {
  const text = textArgument(xml);
  try {
    parseXml(text);
    return text;
  } catch {
    throw new ExcelFault('InvalidArgument');
  }
}

function freeId({ customXml }: BookState): string {
  let number = customXml.length + 1;
  while (customXml.some(({ id }) => id === customXmlId(number))) number++;
  return customXmlId(number);
}
