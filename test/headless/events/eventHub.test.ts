import { calculator } from '../calculation/ironcalc';
import { bookOf, codeOf, openClient } from '../openClient';

type Client = ReturnType<typeof openClient>;

const later = () => new Promise((next) => setTimeout(next, 0));

/** Hears one kind of event of the worksheets through Microsoft's client; gives what was heard. */
async function heard(client: Client, kind: 'onChanged' | 'onCalculated' | 'onAdded' | 'onDeleted' | 'onNameChanged') {
  const events: Record<string, unknown>[] = [];
  await client.Excel.run(async (context) => {
    const handlers = context.workbook.worksheets[kind] as OfficeExtension.EventHandlers<object>;
    handlers.add((event) => {
      events.push({ ...event });
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

function refusalOf(work: () => void): unknown {
  try {
    work();
  } catch (fault) {
    return (fault as { readonly code?: unknown }).code;
  }
  return null;
}

const write = (client: Client, sheet: string, cell: string, value: unknown) =>
  client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

describe('events of the worksheets', () => {
  it('tell an add-in which cells a person has changed, on which sheet', async () => {
    const client = openClient(bookOf({ Budget: [['Stream', 'Budget'], ['ICT', 5]], Pay: [] }));
    const events = await heard(client, 'onChanged');
    client.edit('budget', 'B2:C2', [['1,250', null]]);
    await later();
    expect(events).toMatchObject([{ type: 'WorksheetChanged', address: 'B2:C2', changeType: 'RangeEdited', source: 'Local', worksheetId: '{sheet-0}', triggerSource: 'Unknown' }]);
  });

  it('tell an add-in what it changed itself, named as its own', async () => {
    const client = openClient(bookOf({ Budget: [] }));
    const events = await heard(client, 'onChanged');
    await write(client, 'Budget', 'A1', 7);
    await later();
    expect(events).toMatchObject([{ address: 'A1', triggerSource: 'ThisLocalAddin' }]);
  });

  it('come after the cells hold what was typed, calculated', async () => {
    const client = openClient(bookOf({ Budget: [[1]] }));
    await heard(client, 'onChanged');
    client.edit('Budget', 'A1', [['(2,500)']]);
    const values = await client.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Budget').getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[-2500]]);
  });

  it('name every sheet that is calculated because of a change, and no other', async () => {
    const book = bookOf({ Budget: [['=Pay!A1*2']], Pay: [[1]], Total: [["='Budget'!A1"]], Rates: [['=1+1']] });
    for (const sheet of book.sheets) sheet.changed.clear(); // as opened from a file
    const client = openClient(book);
    const events = await heard(client, 'onCalculated');
    client.edit('Pay', 'A1', [[2]]);
    await later();
    expect(events.map(({ worksheetId }) => worksheetId)).toEqual(['{sheet-0}', '{sheet-2}']);
  });

  it('find the cells that read what was typed calculated, on other sheets too', () => {
    const book = bookOf({ Budget: [['=SUM(Pay!A1:A2)']], Pay: [[1], [2]] });
    for (const sheet of book.sheets) sheet.changed.clear();
    const client = openClient(book, { calculate: calculator.calculate });
    client.edit('Pay', 'A1', [[40]]);
    expect(book.sheets[0]?.rows.get(0)?.values).toEqual([42]);
  });

  it('follow defined names from the sheet they stand for to the sheets that use them', async () => {
    const book = bookOf({ Budget: [['=Uplift*2']], Rates: [[1]] });
    book.names.push({ name: 'Uplift', scope: null, formula: '=Rates!$A$1', comment: '', visible: true });
    for (const sheet of book.sheets) sheet.changed.clear();
    const client = openClient(book);
    const events = await heard(client, 'onCalculated');
    client.edit('Rates', 'A1', [[2]]);
    await later();
    expect(events).toMatchObject([{ worksheetId: '{sheet-0}' }]);
  });

  it('say that a sheet was added, renamed or deleted', async () => {
    const client = openClient(bookOf({ Budget: [] }), { limits: { requirementSet: '1.17' } });
    const [added, renamed, deleted] = [await heard(client, 'onAdded'), await heard(client, 'onNameChanged'), await heard(client, 'onDeleted')];
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Pay');
      sheet.name = 'Pay 2008';
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await later();
    expect([added.length, deleted.length]).toEqual([1, 1]);
    expect(deleted[0]?.worksheetId).toBe(added[0]?.worksheetId);
    expect(renamed).toMatchObject([{ nameBefore: 'Pay', nameAfter: 'Pay 2008' }]);
  });

  it('have no renaming on an Excel that does not know it', async () => {
    const client = openClient(bookOf({ Budget: [] }), { limits: { requirementSet: '1.9' } });
    expect(await codeOf(heard(client, 'onNameChanged'))).toBe('ApiNotFound');
  });

  it('end when the add-in no longer asks for them', async () => {
    const client = openClient(bookOf({ Budget: [] }));
    const events: unknown[] = [];
    const result = await client.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void events.push(event)));
      await context.sync();
      return added;
    });
    client.edit('Budget', 'A1', [[1]]);
    await later();
    await client.Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    client.edit('Budget', 'A1', [[2]]);
    await later();
    expect(events).toHaveLength(1);
  });

  it('are not sent before anybody has asked', async () => {
    const client = openClient(bookOf({ Budget: [] }));
    const messages: unknown[] = [];
    client.listen((message) => { messages.push(message); });
    client.edit('Budget', 'A1', [[1]]);
    await later();
    expect(messages).toEqual([]);
  });
});

describe('a person who types', () => {
  it.each([
    ['on a sheet that is not there', 'Ledger', 'A1', {}, 'ItemNotFound'],
    ['at a place that is no address', 'Budget', 'north', {}, 'InvalidArgument'],
    ['into a workbook that is open for reading only', 'Budget', 'A1', { readOnly: true }, 'AccessDenied'],
  ])('is refused %s', (_case, sheet, address, limits, code) => {
    const book = bookOf({ Budget: [[1]] });
    const client = openClient(book, { limits });
    expect(refusalOf(() => { client.edit(sheet, address, [[2]]); })).toBe(code);
    expect(book.sheets[0]?.rows.get(0)?.values).toEqual([1]);
  });
});
