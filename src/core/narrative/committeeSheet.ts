import type { Day } from '../model/day';
import { type DraftBlock, type DraftRow, text } from '../sheet/draft';
import { layOut } from '../sheet/layOut';
import { PALETTE } from '../sheet/palette';
import type { Sheet } from '../sheet/sheet';
import type { TextStyle } from '../sheet/styles';
import { breakText } from '../sheet/textWidth';
import { linesOf } from '../summary/notes/withNotes';
import { printSetUp } from '../summary/printSetUp';
import type { CommitteeReport, NumberedParagraph, ReportSection } from './reportSection';
import { type Said, textOf } from './said';
import { HEAD } from './sentences/head';

/** Points: the numbers, and the text beside them; together a page of A4 without being made smaller. */
const [NUMBER, TEXT] = [40, 495];
/** Pixels that a line of the text may take; a little is left free, so that a row is never lower than its lines. */
const ROOM = (TEXT * 4) / 3 - 16;
const LINE = 15;
const TITLE_LINE = 24;
/** Excel has no row higher than 409 points. */
const MOST_LINES = 26;
/** What stands at the head of every page. */
const HEAD_ROW = 24;
const PAGE = { height: 760, repeated: HEAD_ROW, gap: { height: 5, cells: [] }, pageGap: [] };

/** What the sheet is called in the workbook, and the day its figures stand at. */
export interface CommitteePlace {
  readonly name: string;
  readonly asAt: Day;
}

/** The committee report as a worksheet to be read and printed, A4 portrait: a paragraph a row with its number, text only. */
export function committeeSheet({ title, head, sections }: CommitteeReport, { name, asAt }: CommitteePlace): Sheet {
  const laid = layOut([headBlock(title, head), ...sections.flatMap(sectionBlocks)], PAGE, () => '');
  const area = { firstRow: 1, lastRow: laid.rows.length, firstColumn: 0, lastColumn: 1 };
  return {
    name,
    tabColour: PALETTE.accent,
    money: 'pounds',
    columns: [NUMBER, TEXT],
    rows: laid.rows,
    cells: laid.cells,
    names: [],
    links: [],
    conditionalFormats: [],
    charts: [],
    table: null,
    freezeRows: 1,
    gridlines: false,
    lines: linesOf(laid, { column: 0, heading: '', inputColumns: [] }),
    print: printSetUp({ orientation: 'portrait', title: name, subject: HEAD.title, asAt, area, titleRows: { first: 1, last: 1 }, breaks: laid.breaks }),
  };
}

/** The first row repeats on every page: the day of the figures. */
function headBlock(title: Said, head: readonly Said[]): DraftBlock {
  const lines = breakText(textOf(title), (ROOM * 11) / 18, 'bold').length;
  return {
    rows: [
      { height: HEAD_ROW, cells: [text('A', 'paragraphNumber', head.slice(-1).map(textOf).join(''))] },
      { height: lines * TITLE_LINE, cells: [text('B', 'paragraphTitle', textOf(title))] },
      ...head.slice(0, -1).map((line): DraftRow => ({ height: LINE, cells: [text('B', 'report', textOf(line))] })),
    ],
  };
}

/** A heading stays on the page of the paragraph that follows it. */
function sectionBlocks({ title, parts }: ReportSection<NumberedParagraph>): readonly DraftBlock[] {
  const space: DraftRow = { height: 4, cells: [] };
  const heading: DraftRow = { height: LINE + 4, cells: [text('A', 'topic', title), text('B', 'section', '')] };
  return parts.flatMap((part, index) => {
    const over = [...(index === 0 ? [heading, space] : []), ...(part.heading === null ? [] : [wrapped('paragraphHeading', textOf(part.heading))])];
    return part.paragraphs.map((paragraph, at): DraftBlock => ({ rows: [...(at === 0 ? over : []), ...paragraphRows(paragraph)] }));
  });
}

function wrapped(style: TextStyle, words: string): DraftRow {
  return { height: breakText(words, ROOM, 'bold').length * LINE + 3, cells: [text('B', style, words)] };
}

/** A paragraph longer than a row may be high goes on in the next, without a number. */
function paragraphRows({ number, said }: NumberedParagraph): readonly DraftRow[] {
  const lines = breakText(textOf(said), ROOM, 'regular');
  return Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, index) => {
    const own = lines.slice(index * MOST_LINES, (index + 1) * MOST_LINES);
    return { height: own.length * LINE + 2, cells: [...(index === 0 ? [text('A', 'paragraphNumber', number)] : []), text('B', 'paragraph', own.join(' '))] };
  });
}
