import { officeContext } from '../../src/headless/client/officeContext';
import { plugIn } from '../../src/headless/client/plugIn';
import { createSession } from '../../src/headless/client/session';
import { hearEvents } from '../../src/headless/events/hearEvents';
import { createHeadlessHost } from '../../src/headless/headlessHost';
import { dialogs } from '../../src/workbench/dialogs';
import { bookOf, codeOf, freshClient } from '../headless/openClient';
import { type LinkedPages, linkPages } from './linkedPages';

const nothingCalculated = () => ({ calculated: 0, notCalculated: [] });

describe('a page of the add-in and the workbench', () => {
  let linked: LinkedPages | null = null;
  afterEach(() => linked?.close());

  async function excelOn(book: ReturnType<typeof bookOf>) {
    const host = createHeadlessHost({ book, calculate: nothingCalculated });
    linked = await linkPages({ execute: (request) => Promise.resolve(host.execute(request)), listen: host.listen });
    const client = freshClient();
    plugIn(client, createSession(linked.reached.execute), officeContext('OfficeOnline', linked.reached.announcement));
    hearEvents(client, linked.reached.listen);
    return { ...client, host };
  }

  it("pass Microsoft's requests on to the workbook and its answers back", async () => {
    const { Excel, host } = await excelOn(bookOf({ Budget: [['Stream', 'Budget'], ['ICT', 762_400]] }));
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Budget');
      sheet.getRange('B3').values = [[1]];
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      return used.values;
    });
    expect(seen).toEqual([['Stream', 'Budget'], ['ICT', 762_400], ['', 1]]);
    expect(host.counters).toMatchObject({ syncs: 1 });
  });

  it('pass on what Excel refuses, and keep requests apart that are under way at once', async () => {
    const { Excel } = await excelOn(bookOf({ Budget: [], Pay: [] }));
    const load = (name: string) =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).load('name');
          await context.sync();
        }),
      );
    expect(await Promise.all(['Budget', 'Ledger', 'Pay'].map(load))).toEqual(['', 'ItemNotFound', '']);
  });

  it('tell the page which cells a person changes in the workbook', async () => {
    const { Excel, host } = await excelOn(bookOf({ Budget: [[1]] }));
    const heard = new Promise<string>((tell) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => {
          tell(address);
          return Promise.resolve();
        });
        await context.sync();
        host.edit('Budget', 'A1', [[2]]);
      });
    });
    expect(await heard).toBe('A1');
  });

  it('tell the page of a fault of ours, and report it where it happened', async () => {
    const reported: unknown[] = [];
    const fault = new RangeError('no such cell');
    linked = await linkPages({ execute: () => Promise.reject(fault), report: (each) => reported.push(each) });
    await expect(linked.reached.execute({ Actions: [], ObjectPaths: {} })).rejects.toThrow('no such cell');
    expect(reported).toEqual([fault]);
  });

  it('wait for the event of each pressed button to be completed', async () => {
    const finish = new Map<string, () => void>();
    linked = await linkPages({}, (name) => new Promise((done) => finish.set(name, done)));
    const ended: string[] = [];
    const pressed = ['review', 'write'].map((name) => linked!.served.press(name).then(() => ended.push(name)));
    while (finish.size < 2) await new Promise((next) => setTimeout(next, 0));
    finish.get('write')?.();
    await pressed[1];
    expect(ended).toEqual(['write']);
    finish.get('review')?.();
    await pressed[0];
    expect(ended).toEqual(['write', 'review']);
  });

  it('tell the page when the user has closed its dialog', async () => {
    let close = (): void => undefined;
    const shown: string[] = [];
    linked = await linkPages({ showDialog: (url) => new Promise((closed) => { shown.push(url); close = closed; }) });
    const events: number[] = [];
    const ended = new Promise<void>((heard) => {
      dialogs(linked!.reached).displayDialogAsync('outcome.html', {}, ({ status, value }) => {
        expect(status).toBe('succeeded');
        value.addEventHandler('dialogEventReceived', ({ error }) => {
          events.push(error);
          heard();
        });
      });
    });
    while (shown.length === 0) await new Promise((next) => setTimeout(next, 0));
    expect([shown, events]).toEqual([['outcome.html'], []]);
    close();
    await ended;
    expect(events).toEqual([12006]);
  });
});
