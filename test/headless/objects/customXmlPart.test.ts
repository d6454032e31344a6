import { bookOf, codeOf, openClient } from '../openClient';

const XML = '<?xml version="1.0"?><!-- ours --><a xmlns="urn:ours"><b/></a>';

describe('custom XML parts', () => {
  it('are added, found by their namespace, changed and deleted', async () => {
    const book = bookOf({ Budget: [] });
    const { Excel } = openClient(book);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(XML);
      context.workbook.customXmlParts.add('<x:y xmlns:x="urn:other"/>');
      await context.sync();
    });
    const seen = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const [own, count, none] = [parts.getByNamespace('urn:ours'), parts.getCount(), parts.getByNamespace('urn:nobody').getOnlyItemOrNullObject()];
      own.load('items/id,items/namespaceUri');
      await context.sync();
      const xml = own.items[0]?.getXml();
      own.items[0]?.setXml('<a xmlns="urn:ours">2</a>');
      parts.getByNamespace('urn:other').getOnlyItem().delete();
      await context.sync();
      return [own.items.map(({ id, namespaceUri }) => [id, namespaceUri]), count.value, none.isNullObject, xml?.value];
    });
    expect(seen).toEqual([[['{00000000-0000-4000-8000-000000000001}', 'urn:ours']], 2, true, XML]);
    expect(book.customXml.map(({ namespace, xml }) => [namespace, xml])).toEqual([['urn:ours', '<a xmlns="urn:ours">2</a>']]);
  });

  it('refuse what is not well-formed, and a part that is not there', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    const add = (xml: string) => Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(await codeOf(add('<a><b></a>'))).toBe('InvalidArgument');
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.customXmlParts.getItem('{none}').load('id');
      await context.sync();
    }))).toBe('ItemNotFound');
  });
});
