import { bookOf, openClient } from '../openClient';
import { openSample } from './samplePage';

const SCRIPT = `
  $("#write").on("click", () => tryCatch(write));
  $("#read").click(() => tryCatch(read));
  document.getElementById("fail").addEventListener("click", () => tryCatch(fail));
  async function write(): Promise<void> {
    await Excel.run(async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Sample").getRange("A1").values = [["written"]];
      await context.sync();
    });
  }
  async function read() {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sample").getRange("A1").load("values");
      await context.sync();
      console.log("A1 holds", range.values[0][0]);
    });
  }
  async function fail() {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").delete();
      await context.sync();
    });
  }
  async function tryCatch(callback) {
    try { await callback(); } catch (error) { console.error(error); }
  }
`;

describe('the page a sample runs on', () => {
  it('has the buttons the script listens to, strips types and keeps what is written to the console', async () => {
    const book = bookOf({ Sample: [['']] });
    const page = openSample(SCRIPT, openClient(book));
    expect(page.buttons).toEqual(['write', 'read', 'fail']);
    expect(await page.press('write')).toEqual([]);
    expect(book.sheets[0]!.rows.get(0)!.values[0]).toBe('written');
    expect(await page.press('read')).toEqual(['A1 holds written']);
  });

  it('does not let an error pass that a sample only reports on its console', async () => {
    const page = openSample(SCRIPT, openClient(bookOf({ Sample: [['']] })));
    await expect(page.press('fail')).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('does not press a button that is not there', async () => {
    const page = openSample(SCRIPT, openClient(bookOf({ Sample: [['']] })));
    await expect(page.press('setup')).rejects.toThrow('no button setup');
  });
});
