import { present } from '../../model/present';
import { type DraftCell, type DraftRow, number, text } from '../../sheet/draft';
import type { Figure } from '../../sheet/figure';
import { layOut } from '../../sheet/layOut';
import { PALETTE } from '../../sheet/palette';
import type { Sheet } from '../../sheet/sheet';
import { statusRules } from '../../sheet/statusRules';
import { fittedRow } from '../fittedRow';
import type { Material } from '../material';
import { linesOf } from '../notes/withNotes';
import { printSetUp } from '../printSetUp';
import { EVIDENCE } from '../sentences/evidence';
import { subjectOf } from '../titleBlock';
import { EVIDENCE_HEADINGS, type EvidenceLine, FIRST_EVIDENCE, evidencePixels, lineCells } from './evidenceColumns';
import { figureRows } from './figureRows';
import { readingLines } from './readingLines';

const HEADING_STYLES: Readonly<Record<string, 'tableHeadingFigure' | 'tableHeadingStatus'>> = { No: 'tableHeadingFigure', Engine: 'tableHeadingFigure', Sheet: 'tableHeadingFigure', Result: 'tableHeadingStatus' };
const [RESULT, PRINTED, NAME] = [7, 10, 11];
const LEAST_HEIGHT = 13.5;
/** The cell whose words count the figures that agree. */
export const EVIDENCE_AGREEMENT = 'B2';

/**
 * Every figure of the summary with the engine's value and the live one, its rule, formula and source cells; then what it
 * was made from: inputs, settings, rates, tables and what was left out. One Excel table, printed without its names, so that a part, a rule or what
 * differs can be filtered.
 */
export function evidenceSheet(material: Material, figures: readonly Figure[]): Sheet {
  const { review, context } = material;
  const name = context.sheetNames.evidence;
  const pixels = evidencePixels(figures);
  const lines = [...figureRows(figures, material), ...[namesLine(figures), ...readingLines(material)].map(lineCells)];
  const body = lines.map((cells, index) => fittedRow([number('B', 'ordinalCellMuted', index + 1), ...cells], pixels, LEAST_HEIGHT));
  const laid = layOut([{ rows: [...titleRows(material, figures.length), headingRow(), ...body] }], { height: Infinity, repeated: 0, gap: { height: 0, cells: [] }, pageGap: [] }, () => '');
  const lastRow = laid.rows.length;
  const area = { firstRow: FIRST_EVIDENCE - 1, lastRow, firstColumn: 1, lastColumn: NAME };
  return {
    name,
    tabColour: PALETTE.muted,
    money: 'pounds',
    columns: pixels.map((each) => (each * 3) / 4),
    rows: laid.rows,
    cells: laid.cells,
    names: [],
    links: laid.links,
    conditionalFormats: statusRules({ firstRow: FIRST_EVIDENCE, lastRow, firstColumn: RESULT, lastColumn: RESULT }),
    charts: [],
    table: { name: 'ZB_EVIDENCE', area, style: 'TableStyleLight1' },
    freezeRows: FIRST_EVIDENCE - 1,
    gridlines: false,
    lines: linesOf(laid, { column: NAME, heading: present(EVIDENCE_HEADINGS.at(-1), 'heading'), inputColumns: [] }),
    print: printSetUp({
      orientation: 'landscape',
      title: name,
      subject: subjectOf(material),
      asAt: review.policy.asAt,
      area: { ...area, firstRow: 1, firstColumn: 0, lastColumn: PRINTED },
      titleRows: { first: 1, last: FIRST_EVIDENCE - 1 },
      breaks: [FIRST_EVIDENCE + figures.length],
    }),
  };
}

function namesLine(figures: readonly Figure[]): EvidenceLine {
  return EVIDENCE.names(figures.filter(({ defined }) => defined).length, figures.length);
}

function titleRows({ review: { policy }, context: { agreement, inputs } }: Material, figures: number): readonly DraftRow[] {
  return [
    { height: 26, cells: [text('B', 'title', EVIDENCE.title), text('K', 'decision', EVIDENCE.date(policy))] },
    { height: 22, cells: [text('B', 'subtitle', EVIDENCE.subtitle(figures, agreement, inputs))] },
    { height: 8, cells: [] },
  ];
}

function headingRow(): DraftRow {
  return { height: 22, cells: EVIDENCE_HEADINGS.map((words, index) => text('BCDEFGHIJKL'.charAt(index) as DraftCell['column'], HEADING_STYLES[words] ?? 'tableHeading', words)) };
}
