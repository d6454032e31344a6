import { sheetReference } from '../../model/address';
import { sayDay } from '../../model/wording';
import { type DraftCell, type DraftRow, text } from '../../sheet/draft';
import { fitMoney } from '../../sheet/fitMoney';
import { type LaidOut, layOut } from '../../sheet/layOut';
import type { MoneyScale } from '../../sheet/numberFormats';
import { PALETTE } from '../../sheet/palette';
import type { Sheet } from '../../sheet/sheet';
import { statusRules } from '../../sheet/statusRules';
import { FIRST_EXCEPTION, type Material } from '../material';
import { lineNames } from '../notes/lineNames';
import type { Note, Notes } from '../notes/note';
import { linesOf, withNotes } from '../notes/withNotes';
import { printSetUp } from '../printSetUp';
import { EXCEPTIONS } from '../sentences/exceptions';
import { NOTES } from '../sentences/notes';
import { SCALES } from '../sentences/say';
import type { Difference } from '../summaryContext';
import { subjectOf } from '../titleBlock';
import { EXCEPTION_PIXELS, type ExceptionRow, drawException } from './exceptionRow';
import { findingRows } from './findingRows';
import { goneRows, withheldRows } from './goneRows';

const AMOUNT = 'Amount';
const HEADINGS = ['No', 'Status', 'Rule', 'Stream', 'Sheet and cell', 'What was found', AMOUNT, 'Tolerance', 'What to do', 'Owner', NOTES.heading, NOTES.key];
/** Columns from 0: the user's, the key, and the last that is printed. */
const [NOTE, KEY] = [11, 12];

/**
 * Every finding in order as an Excel table, each with a link that selects its cells, a cell for the user's note and its
 * key; figures that differ follow, and below the table the notes whose line is gone, which a public copy only counts. `notes` are those of no other sheet.
 */
export function exceptionsSheet(material: Material, notes: Notes): Sheet {
  const { review, context } = material;
  const name = context.sheetNames.exceptions;
  const noteOf = (key: string): string => String(notes.get(`EXCEPTIONS|${key}|L`)?.value ?? '');
  const found = findingRows(material, noteOf);
  const differences = (context.agreement?.differences ?? []).map((each, index) => ({ ...differenceRow(each, noteOf), number: found.length + index + 1 }));
  const rows = found.length + differences.length === 0 ? [NOTHING] : [...found, ...differences];
  const without = notesWithout(rows, notes);
  const gone = review.policy.publicCopy ? withheldRows(without.length) : goneRows(without);
  const place = (scale: MoneyScale): LaidOut => layOut([{ rows: [...titleRows(material), headingRow(scale), ...rows.map(drawException), ...gone] }], { height: Infinity, repeated: 0, gap: { height: 0, cells: [] }, pageGap: [] }, () => '');
  const columns = EXCEPTION_PIXELS.map((pixels) => (pixels * 3) / 4);
  const money = fitMoney(place('pounds').cells, columns);
  const laid = place(money);
  const lastRow = FIRST_EXCEPTION - 1 + rows.length;
  const printed = { firstRow: 1, lastRow: laid.rows.length, firstColumn: 0, lastColumn: NOTE };
  const sheet: Sheet = {
    name,
    tabColour: PALETTE.red,
    money,
    columns,
    rows: laid.rows,
    cells: laid.cells,
    names: [],
    links: laid.links,
    conditionalFormats: statusRules({ firstRow: FIRST_EXCEPTION, lastRow, firstColumn: 2, lastColumn: 2 }),
    charts: [],
    table: { name: 'ZB_EXCEPTIONS', area: { firstRow: FIRST_EXCEPTION - 1, lastRow, firstColumn: 1, lastColumn: KEY }, style: 'TableStyleLight1' },
    freezeRows: FIRST_EXCEPTION - 1,
    gridlines: false,
    lines: linesOf(laid, { column: KEY, heading: NOTES.key, inputColumns: [NOTE] }),
    print: printSetUp({ orientation: 'landscape', title: name, subject: subjectOf(material), asAt: review.policy.asAt, area: printed, titleRows: { first: 1, last: FIRST_EXCEPTION - 1 }, breaks: [] }),
  };
  return withNotes('EXCEPTIONS', sheet, notes).sheet;
}

/** Notes of no row: those on a row stand in its own column or beside it. */
function notesWithout(rows: readonly ExceptionRow[], notes: Notes): readonly Note[] {
  const lines = new Set(lineNames({ sections: [], heading: '' }, rows.map(({ key }) => key)));
  return [...notes.values()].filter(({ key }) => !key.startsWith('EXCEPTIONS|') || !lines.has(key.slice('EXCEPTIONS|'.length, key.lastIndexOf('|'))));
}

/** Its money is shown at the scale that the heading of the amounts names. */
function headingRow(scale: MoneyScale): DraftRow {
  return { height: 22, cells: HEADINGS.map((words, index) => text(columnAt(index + 1), headingStyle(words), words === AMOUNT ? `${words} ${SCALES[scale]}` : words)) };
}

function titleRows({ review, findings }: Material): readonly DraftRow[] {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const { asAt, period } = review.policy;
  return [
    { height: 26, cells: [text('B', 'title', EXCEPTIONS.title), text('L', 'decision', `${sayDay(asAt)}, period ${period}`)] },
    { height: 22, cells: [text('B', 'subtitle', EXCEPTIONS.subtitle({ red: of('Red'), amber: of('Amber'), note: of('Note') }, findings.length))] },
    { height: 8, cells: [] },
  ];
}

function columnAt(index: number): DraftCell['column'] {
  return 'ABCDEFGHIJKLM'.charAt(index) as DraftCell['column'];
}

function headingStyle(words: string) {
  if (words === 'Status') return 'tableHeadingStatus';
  return ['No', AMOUNT, 'Tolerance'].includes(words) ? 'tableHeadingFigure' : 'tableHeading';
}

function differenceRow({ name, sheet, cell, engine, recalculated }: Difference, noteOf: (key: string) => string): ExceptionRow {
  const key = `Figures|${name}`;
  return {
    status: 'Differs',
    rule: EXCEPTIONS.rule,
    subject: sheet,
    place: { words: `${sheet} ${cell}`, to: `${sheetReference(sheet)}!${cell}` },
    found: EXCEPTIONS.differs(name),
    amount: typeof recalculated === 'number' ? recalculated - engine : recalculated,
    advice: EXCEPTIONS.differsAdvice,
    owner: EXCEPTIONS.noOwner,
    note: noteOf(key),
    key,
  };
}

/** An Excel table has a row at least. */
const NOTHING: ExceptionRow = { status: '', rule: '', subject: '', place: { words: '', to: null }, found: EXCEPTIONS.none, advice: '', owner: '', note: '', key: '' };
