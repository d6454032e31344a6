import { a1 } from '../../src/core/model/address';
import type { Sheet, SheetArea } from '../../src/core/sheet/sheet';
import { type SampleSummary, summariseSample } from '../core/summary/sampleSummary';
import { samplePath } from '../builders/sample';
import { describeWhere } from '../builders/shared';
import { type OpenedBook, type OpenedSheet, PYTHON, openWithOpenpyxl } from '../judges/openpyxl';
import { type Published, publishFile } from './publishSample';
import { partWith, withPart } from './withPart';

const SLOW = 240_000;
const SAMPLES = ['council-2007-08', 'borough-2025-26'];
const SHEETS = ['Governance Summary', 'Exceptions', 'Evidence'] as const;
const A4 = 9;

interface Opened {
  readonly published: Published;
  readonly book: OpenedBook;
  readonly drawn: SampleSummary;
}

const opened = new Map<string, Promise<Opened>>();

/** A sample published, opened with openpyxl, and the summary that was to be written into it. */
function open(name: string): Promise<Opened> {
  const known = opened.get(name) ?? openOnce(name);
  opened.set(name, known);
  return known;
}

async function openOnce(name: string): Promise<Opened> {
  const published = await publishFile(samplePath(name));
  return { published, book: await openWithOpenpyxl(published.after, SHEETS), drawn: await summariseSample([name]) };
}

/** What openpyxl should find of a sheet. */
function expected(sheet: Sheet): OpenedSheet {
  const area = ({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string => `${a1(firstColumn, firstRow)}:${a1(lastColumn, lastRow)}`;
  const fixed = (cells: SheetArea): string => `'${sheet.name}'!${area(cells).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  const { print, charts, conditionalFormats, table } = sheet;
  return {
    printArea: area(print.area),
    titleRows: `${print.titleRows.first}:${print.titleRows.last}`,
    frozenAt: `A${sheet.freezeRows + 1}`,
    gridlines: sheet.gridlines,
    orientation: print.orientation,
    paper: A4,
    fit: [true, print.fit.wide, print.fit.tall ?? 0],
    breaksAbove: print.breaks,
    footer: [print.footer.left, print.footer.centre, print.footer.right].map((part) => part.replace(/^&"[^"]*"&8&K[0-9A-F]{6}/, '')),
    rules: conditionalFormats.map((rule) => ({ area: area(rule.area), formula: rule.formula.slice(1), bold: rule.bold })).sort((a, b) => (a.formula < b.formula ? -1 : 1)),
    charts: charts.map(({ title, values, categories }) => ({ title, values: fixed(values), categories: fixed(categories), legend: false })),
    tables: table === null ? [] : [{ name: table.name, area: area(table.area), headings: headingsOf(sheet, table.area) }],
    links: sheet.links.length,
  };
}

function headingsOf({ cells }: Sheet, { firstRow }: SheetArea): readonly string[] {
  return cells.flatMap(({ row, content }) => (row === firstRow && content.kind === 'text' ? [content.text] : []));
}

/** The rules of a sheet in the order Excel asks them say nothing here: no cell meets two. */
function found(sheet: OpenedSheet | undefined): unknown {
  return sheet === undefined ? sheet : { ...sheet, rules: sheet.rules.map(({ area, formula, bold }) => ({ area, formula, bold })) };
}

describeWhere(PYTHON !== null, 'openpyxl', 'the workbook opened with openpyxl', () => {
  it.each(SAMPLES)('has the rules, charts, tables, print areas, frozen rows, breaks and links of the summary of %s', async (name) => {
    const { book, drawn: { summary } } = await open(name);
    for (const sheet of [summary.governance, summary.exceptions, summary.evidence]) expect({ [sheet.name]: found(book.sheets[sheet.name]) }).toEqual({ [sheet.name]: expected(sheet) });
  }, SLOW);

  it.each(SAMPLES)('has a name on the cell of every headline figure of %s, and no other', async (name) => {
    const { book, drawn: { summary } } = await open(name);
    expect(book.names).toEqual(Object.fromEntries(summary.figures.filter(({ defined }) => defined).map((figure) => [figure.name, `'${figure.sheet}'!${figure.cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`])));
  }, SLOW);

  it.each([
    ['a rule', /<conditionalFormatting .*?<\/conditionalFormatting>/s],
    ['the frozen rows', /<pane [^>]*\/>/],
    ['the breaks between pages', /<rowBreaks.*?<\/rowBreaks>/s],
    ['the links', /<hyperlinks>.*?<\/hyperlinks>/s],
  ])('misses %s that the file has lost', async (_, lost) => {
    const { published: { after }, drawn: { summary: { governance } } } = await open('council-2007-08');
    const part = partWith(after, 'Headlines, worst first');
    const spoilt = withPart(after, part, (text) => {
      expect(text).toMatch(lost);
      return text.replace(lost, '');
    });
    const book = await openWithOpenpyxl(spoilt, [governance.name]);
    expect(found(book.sheets[governance.name])).not.toEqual(expected(governance));
  }, SLOW);
});
