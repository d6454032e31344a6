import { type Column, type DraftCell, type DraftLink, type DraftRow, ruled, text } from '../sheet/draft';
import type { TextStyle } from '../sheet/styles';
import { breakText, cutText } from '../sheet/textWidth';
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

/** A sentence under its label, over as many rows as it needs. */
export function noteRows(label: string, sentence: string): readonly DraftRow[] {
  return breakText(sentence, room('C', 'L'), 'regular').map((line, index) => ({
    height: HEIGHT.row,
    cells: [...(index === 0 ? [text('B', 'noteLabel', cutText(label, room('B', 'B'), 'regular'))] : []), text('C', 'note', line)],
  }));
}

/** A name that fits the label column: whole, else with "&" for "and", else cut. */
export function labelText(name: string, style: 'label' | 'totalLabel' = 'label', pixels = room('B', 'B')): string {
  const weight = style === 'label' ? 'regular' : 'bold';
  const whole = cutText(name, pixels, weight);
  return whole === name ? name : cutText(name.replaceAll(' and ', ' & '), pixels, weight);
}

/** Where the first figure of a row leaves the label to end. */
function labelRoom(cells: readonly DraftCell[]): number {
  const [first = 'M'] = cells.filter(({ content }) => content.kind !== 'blank').map(({ column }) => column).sort();
  const before = String.fromCharCode(first.charCodeAt(0) - 1);
  return room('B', before as Column);
}

/** A row of a table with its label. */
export function tableRow(label: string, cells: readonly DraftCell[]): DraftRow {
  return ruled(HEIGHT.row, 'row', [text('B', 'label', labelText(label, 'label', labelRoom(cells))), ...cells]);
}

/** The same for names that must be told apart: one that the label column would cut has a row above its figures. */
export function tableRows(label: string, cells: readonly DraftCell[]): readonly DraftRow[] {
  if (!labelText(label, 'label', labelRoom(cells)).endsWith('…')) return [tableRow(label, cells)];
  return [{ height: HEIGHT.row, cells: [text('B', 'note', cutText(label, room('B', 'L'), 'regular'))] }, tableRow('', cells)];
}

/** The row with a name for links and charts; "" names none. */
export function marked(row: DraftRow, mark: string): DraftRow {
  return mark === '' ? row : { ...row, mark };
}

/** The total of a table. */
export function totalRow(label: string, cells: readonly DraftCell[]): DraftRow {
  return ruled(HEIGHT.row, 'total', [text('B', 'totalLabel', labelText(label, 'totalLabel', labelRoom(cells))), ...cells]);
}

/** The space above a further table of a section. */
export const TABLE_GAP: DraftRow = { height: HEIGHT.tableGap, cells: [] };

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
