import type { BookState } from '../../../src/headless/workbook/bookState';
import { bookOf, openClient } from '../openClient';
import { hasPublishedSamples, publishedSample } from './publishedSamples';
import { openSample } from './samplePage';

/** The sheet that most samples draw for themselves, and one before it. */
function sampleBook(): BookState {
  const rows = [
    ['', '', '', '', ''],
    ['', 'Product', 'Qty', 'Unit Price', 'Total Price'],
    ['', 'Almonds', 2, 7.5, '=C3 * D3'],
    ['', 'Coffee', 1, 34.5, '=C4 * D4'],
    ['', 'Chocolate', 5, 9.56, '=C5 * D5'],
  ];
  return bookOf({ First: [['first']], Sample: rows });
}

/** A published sample on a workbook in memory, its buttons pressed in turn; gives what each said. */
async function run(name: string, book: BookState, ...buttons: readonly string[]): Promise<readonly string[]> {
  const page = openSample(publishedSample(name), openClient(book));
  const said: string[] = [];
  for (const button of buttons) said.push(...(await page.press(button)));
  return said;
}

function describeWithSamples(name: string, body: () => void): void {
  if (hasPublishedSamples) describe(name, body);
  else {
    process.stderr.write(`SKIPPED: ${name}: office-js-snippets is not beside the project\n`);
    describe.skip(name, () => { it('needs a clone of OfficeDev/office-js-snippets', () => undefined); });
  }
}

const styleAt = ({ sheets }: BookState, row: number, column: number) => sheets.find(({ name }) => name === 'Sample')!.rows.get(row)!.styles[column]!;

describeWithSamples("Microsoft's published samples, unchanged", () => {
  it('54-worksheet/tab-color gives the tab a colour by number and by name, and takes it away', async () => {
    const book = sampleBook();
    await run('54-worksheet/tab-color', book, 'set-tab-color-to-hex-color');
    expect(book.sheets[0]!.tabColor).toBe('#FF0000');
    expect(await run('54-worksheet/tab-color', book, 'set-tab-color-to-named-color', 'get-tab-color')).toEqual(['Tab color for the "First" worksheet is #FFFF00.']);
    expect(await run('54-worksheet/tab-color', book, 'set-tab-color-to-default-color', 'get-tab-color')).toEqual(['Tab color for the "First" worksheet is the default color.']);
  });

  it('54-worksheet/gridlines hides and shows gridlines', async () => {
    const book = sampleBook();
    await run('54-worksheet/gridlines', book, 'hide-gridlines');
    expect(book.sheets[0]!.showGridlines).toBe(false);
    await run('54-worksheet/gridlines', book, 'show-gridlines');
    expect(book.sheets[0]!.showGridlines).toBe(true);
  });

  it('54-worksheet/list-worksheets lists the worksheets', async () => {
    expect(await run('54-worksheet/list-worksheets', sampleBook(), 'list-worksheets')).toEqual(['There are 2 worksheets in the workbook:', 'First', 'Sample']);
  });

  it('54-worksheet/worksheet-visibility hides and unhides, and leaves the last visible sheet', async () => {
    const book = sampleBook();
    await run('54-worksheet/worksheet-visibility', book, 'hide-worksheet');
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Hidden', 'Visible']);
    expect(await run('54-worksheet/worksheet-visibility', book, 'hide-worksheet', 'unhide-worksheet')).toEqual(['Cannot hide the only visible worksheet', 'Unhiding worksheet named "First"...']);
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible']);
  });

  it('54-worksheet/add-delete-rename-move-worksheet adds, renames, moves and deletes', async () => {
    const book = sampleBook();
    const said = await run('54-worksheet/add-delete-rename-move-worksheet', book, 'add-worksheet', 'rename-worksheet', 'move-worksheet', 'delete-worksheet');
    expect(said[0]).toMatch(/^Added worksheet named "Sheet\d+" in position 2$/);
    expect(said.slice(1)).toEqual(['Renamed worksheet to "Renamed1"', expect.stringMatching(/to tab position "0"$/), 'Deleting worksheet named "Sample"']);
    expect(book.sheets.map(({ name }) => name)).toEqual([expect.stringMatching(/^Sheet\d+$/), 'Renamed1']);
  });

  it('54-worksheet/worksheet-freeze-panes freezes columns, rows and a range, says where, and unfreezes', async () => {
    const said = await run('54-worksheet/worksheet-freeze-panes', sampleBook(), 'freeze-columns', 'get-location', 'freeze-rows', 'get-location', 'freeze-at', 'get-location', 'unfreeze-all-panes', 'get-location');
    expect(said.map((text) => /"(.*)"/.exec(text)?.[1] ?? text)).toEqual(['Sample!A:B', 'Sample!1:2', 'Sample!A1:K5', 'The worksheet does not contain a frozen pane.']);
  });

  it('42-range/formatting colours a heading and formats numbers', async () => {
    const book = sampleBook();
    await run('42-range/formatting', book, 'set-font-and-fill-color', 'set-number-format');
    expect(styleAt(book, 1, 1)).toMatchObject({ fill: '#4472C4', fontColor: '#FFFFFF' });
    expect(styleAt(book, 4, 4)).toMatchObject({ numberFormat: '0.00' });
  });

  it('42-range/set-get-values reads values, texts and formulas', async () => {
    const [values, texts, formulas] = await run('42-range/set-get-values', sampleBook(), 'get-values', 'get-texts', 'get-formulas');
    expect((JSON.parse(values!) as unknown[][])[1]!.slice(0, 3)).toEqual(['Almonds', 2, 7.5]);
    expect((JSON.parse(texts!) as unknown[][])[1]!.slice(0, 3)).toEqual(['Almonds', '2', '7.5']);
    expect((JSON.parse(formulas!) as unknown[][])[1]).toEqual(['Almonds', 2, 7.5, '=C3 * D3']);
  });

  it('14-conditional-formatting/conditional-formatting-basic applies text, cell value and custom rules, newest first, and clears them', async () => {
    const book = sampleBook();
    const said = await run('14-conditional-formatting/conditional-formatting-basic', book, 'apply-text-format', 'apply-cell-value-format', 'apply-custom-format', 'list-conditional-formats');
    expect(said).toEqual(['Custom', 'CellValue', 'ContainsText']);
    await run('14-conditional-formatting/conditional-formatting-basic', book, 'clear-all-conditional-formats');
    expect(book.sheets[1]!.conditionalFormats).toEqual([]);
  });

  it('34-named-item/create-and-remove-named-item names a range', async () => {
    const book = sampleBook();
    await run('34-named-item/create-and-remove-named-item', book, 'add-name-to-header');
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([['ExpensesHeader', '=Sample!$A$1:$D$1']]);
  });

  it.each([
    ['42-range/formatting', 'setup', 'RangeFormat.autofitColumns'],
    ['42-range/set-get-values', 'set-value', 'RangeFormat.autofitColumns'],
    ['42-range/set-get-values', 'set-formulas-r1c1', 'setting Range.formulasR1C1'],
    ['42-range/used-range', 'setup', 'setting Table.showTotals'],
    ['46-table/create-table', 'create-table', 'Table.rows'],
    ['14-conditional-formatting/conditional-formatting-basic', 'setup', 'Table.rows'],
    ['14-conditional-formatting/conditional-formatting-basic', 'apply-databar-format', 'conditional formats of the type DataBar'],
  ])('%s, button %s, fails by the name of what is missing: %s', async (name, button, missing) => {
    await expect(run(name, sampleBook(), button)).rejects.toMatchObject({ code: 'NotImplemented', message: `headless Excel does not implement ${missing}` });
  });
});
