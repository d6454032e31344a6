import { type Column, type DraftBlock, type DraftCell, type DraftLink, type DraftRow, ruled, text } from '../sheet/draft';
import type { TextStyle } from '../sheet/styles';
import { breakText, textWidth } from '../sheet/textWidth';
import { HEIGHT, room } from './governanceGrid';

/** The head of a section: its topic, the message that states the finding, and the way to its exceptions. */
export interface SectionHead {
  readonly mark: string;
  readonly topic: string;
  readonly message: string;
  readonly link: { readonly words: string; readonly to: DraftLink } | null;
}

/** The row, or two, that open a section. */
export function sectionRows({ mark, topic, message, link }: SectionHead): readonly DraftRow[] {
  const [first = '', ...rest] = breakText(message, room('C', link === null ? 'L' : 'K'), 'bold');
  const cells = [text('B', 'topic', topic), text('C', 'message', first), ...(link === null ? [] : [text('L', 'sectionLink', link.words, link.to)])];
  const more = rest.map((line) => ({ height: HEIGHT.row, cells: [text('C', 'headline', line)] }));
  return [{ ...ruled(HEIGHT.section, 'section', cells), mark }, ...more];
}

/** A block with the row that says on a new page which section its tables go on with. */
export function withAgain(block: DraftBlock): DraftBlock {
  const topic = block.rows[0]?.cells.find(({ style }) => style === 'topic');
  if (topic?.content.kind !== 'text') return block;
  return { ...block, again: [ruled(HEIGHT.section, 'section', [text('B', 'topicAgain', `${topic.content.text}, continued`)])] };
}

/** A sentence beside its label, over as many rows as the two need. */
export function noteRows(label: string, sentence: string): readonly DraftRow[] {
  const labels = breakText(fittingLabel(label) ?? label, room('B', 'B'), 'regular');
  const lines = breakText(sentence, room('C', 'L'), 'regular');
  return Array.from({ length: Math.max(labels.length, lines.length) }, (_, index) => ({
    height: HEIGHT.row,
    cells: [...(labels[index] === undefined ? [] : [text('B', 'noteLabel', labels[index])]), text('C', 'note', lines[index] ?? '')],
  }));
}

/** A name as it fits beside its figures: whole, else with "&" for "and"; null for one that does not fit. */
export function fittingLabel(name: string, pixels = room('B', 'B')): string | null {
  return [name, name.replaceAll(' and ', ' & ')].find((words) => textWidth(words, 'regular') <= pixels) ?? null;
}

/** Where the first figure of a row leaves the label to end. */
function labelRoom(cells: readonly DraftCell[]): number {
  const [first = 'M'] = cells.filter(({ content }) => content.kind !== 'blank').map(({ column }) => column).sort();
  const before = String.fromCharCode(first.charCodeAt(0) - 1);
  return room('B', before as Column);
}

/** A row of a table with its label; one that does not fit beside the figures stands above them, whole. */
export function tableRows(label: string, cells: readonly DraftCell[]): readonly DraftRow[] {
  const fitting = fittingLabel(label, labelRoom(cells));
  const above = fitting === null ? breakText(label, room('B', 'L'), 'regular').map((line) => ({ height: HEIGHT.row, cells: [text('B', 'note', line)] })) : [];
  return [...above, ruled(HEIGHT.row, 'row', [text('B', 'label', fitting ?? ''), ...cells])];
}

/** The row with a name for links and charts; "" names none. */
export function marked(row: DraftRow, mark: string): DraftRow {
  return mark === '' ? row : { ...row, mark };
}

/** The rows of a table with the marks of its first and last for a chart beside them. */
export function markedTable(rows: readonly DraftRow[], table: string): readonly DraftRow[] {
  const last = rows.length - 1;
  return rows.map((row, index) => marked(row, index === 0 ? `${table}.first` : index === last ? `${table}.last` : ''));
}

/** The total of a table. */
export function totalRow(label: string, cells: readonly DraftCell[]): DraftRow {
  return ruled(HEIGHT.row, 'total', [text('B', 'totalLabel', label), ...cells]);
}

/** Rows above which a page may end. */
export function breakable(rows: readonly DraftRow[]): readonly DraftRow[] {
  return rows.map((row, index) => (index === 0 ? { ...row, mayBreak: 'above' } : row));
}

/** The space above a further table of a section. */
export const TABLE_GAP: DraftRow = { height: HEIGHT.tableGap, cells: [], mayBreak: 'here' };

/**
 * Headings over two lines; one space keeps right-aligned words over their digits, two beside the status. `words` are the
 * columns that hold words and not figures.
 */
export function headingRow(headings: Readonly<Partial<Record<Column, string>>>, mark = '', words: readonly Column[] = []): DraftRow {
  const cells = Object.entries(headings).map(([column, heading]) => {
    const style = words.some((each) => each === column) ? 'heading' : headingStyle(column);
    return text(column as Column, style, style === 'headingFigure' ? padded(heading, column) : heading);
  });
  const height = cells.some(({ content }) => content.kind === 'text' && content.text.includes('\n')) ? HEIGHT.headings : HEIGHT.heading;
  return marked(ruled(height, 'heading', cells), mark);
}

function headingStyle(column: string): TextStyle {
  if (column === 'B') return 'heading';
  if (column === 'L') return 'headingWho';
  return column === 'K' ? 'headingStatus' : 'headingFigure';
}

function padded(words: string, column: string): string {
  const space = column === 'J' ? '  ' : ' ';
  return words.split('\n').map((line) => line + space).join('\n');
}
