import { loadClient } from '../../../src/headless/client/loadClient';
import { bookOf, openClient } from '../openClient';

describe('the client', () => {
  it('is refused when the script is something else', () => {
    expect(() => loadClient('var Excel = {}', () => ({ Excel: {} }))).toThrow('not the Excel client');
  });

  it('says it is in Excel on a desktop', async () => {
    const { Office } = openClient(bookOf({ Budget: [] }));
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
  });

  it('refuses to give a property that was not loaded', async () => {
    const { Excel } = openClient(bookOf({ Budget: [] }));
    const read = Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('Budget').name));
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});
