import { bookOf, codeOf, openClient } from '../openClient';

describe('settings', () => {
  it('keep what an add-in puts in the workbook', async () => {
    const book = bookOf({ Budget: [] });
    const { Excel } = openClient(book);
    const value = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('zerobase.sheets', { a: [1, 'two'] });
      settings.add('other', 1).delete();
      settings.load('items/key,items/value');
      const absent = settings.getItemOrNullObject('other');
      await context.sync();
      return [settings.items.map(({ key, value: kept }) => [key, kept as unknown]), absent.isNullObject];
    });
    expect(value).toEqual([[['zerobase.sheets', { a: [1, 'two'] }]], true]);
    expect([...book.settings.keys()]).toEqual(['zerobase.sheets']);
    const read = Excel.run(async (context) => {
      context.workbook.settings.getItem('other').load('value');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ItemNotFound');
  });
});
