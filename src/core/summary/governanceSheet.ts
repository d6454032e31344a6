import { a1, sheetReference } from '../model/address';
import { present } from '../model/present';
import type { DraftBlock } from '../sheet/draft';
import type { Figure } from '../sheet/figure';
import { fitMoney } from '../sheet/fitMoney';
import { type LaidOut, type PageRule, layOut } from '../sheet/layOut';
import { nameFigures } from '../sheet/nameFigures';
import { PALETTE } from '../sheet/palette';
import type { MoneyScale } from '../sheet/numberFormats';
import type { Sheet, SheetLink } from '../sheet/sheet';
import { statusRules } from '../sheet/statusRules';
import { actionsBlock } from './actionsBlock';
import { budgetBlock } from './budgetBlock';
import { chartsOf } from './chartsOf';
import { claimsBlock } from './claimsBlock';
import { dueBlock } from './dueBlock';
import { FIRST_EVIDENCE } from './evidence/evidenceColumns';
import { fundingBlock } from './fundingBlock';
import { GOVERNANCE_COLUMNS, HEIGHT } from './governanceGrid';
import { hasDefinedName } from './hasDefinedName';
import { headlinesBlock } from './headlinesBlock';
import { investmentBlock } from './investmentBlock';
import type { Material } from './material';
import { linesOf } from './notes/withNotes';
import { notCheckedBlock } from './notCheckedBlock';
import { payBlock } from './payBlock';
import { printSetUp } from './printSetUp';
import { rechargeBlocks } from './rechargeBlock';
import { withAgain } from './rows';
import { SCALES } from './sentences/say';
import { sinceBlock } from './sinceBlock';
import { whatIfBlocks } from './whatIfBlock';
import { subjectOf, titleBlock } from './titleBlock';
import { zeroBaseBlock } from './zeroBaseBlock';

/** A page of A4 holds 1,110 points at the width of the sheet; row 2 repeats on every page. */
const PAGE: PageRule = {
  height: 1110,
  repeated: HEIGHT.subtitle,
  gap: { height: HEIGHT.gap, cells: [] },
  pageGap: [HEIGHT.pageGap, HEIGHT.pageGap, HEIGHT.pageGap].map((height) => ({ height, cells: [] })),
};
const [STATUS, LABEL, LAST] = [10, 1, 11];

/** The director's page and its schedules, with every figure it holds and the cell of the line on agreement. */
export interface GovernanceSheet {
  readonly sheet: Sheet;
  readonly figures: readonly Figure[];
  readonly agreementCell: string;
}

/** Lays out the Governance Summary; its money goes to £000 when a figure would not fit its column. */
export function governanceSheet(material: Material): GovernanceSheet {
  const { context, review } = material;
  const name = context.sheetNames.governance;
  const link = (_: string, row: number): string => `${sheetReference(name)}!B${row}`;
  const place = (scale: MoneyScale): LaidOut => layOut(draftBlocks({ ...material, unit: SCALES[scale] }), PAGE, link);
  const money = fitMoney(place('pounds').cells, GOVERNANCE_COLUMNS);
  const laid = place(money);
  const { figures, names } = nameFigures({ sheet: name, placed: laid.figures, taken: new Set(context.takenNames.map((taken) => taken.toUpperCase())), isDefined: hasDefinedName });
  const last = laid.rows.length;
  const first = present(laid.marks.get('headlines'), 'headlines') + 1;
  const area = { firstRow: 1, lastRow: last, firstColumn: 0, lastColumn: LAST };
  const sheet: Sheet = {
    name,
    tabColour: PALETTE.accent,
    money,
    columns: GOVERNANCE_COLUMNS,
    rows: laid.rows,
    cells: laid.cells,
    names,
    links: [...laid.links, ...evidenceLinks(figures, laid, context.sheetNames.evidence)],
    conditionalFormats: statusRules({ firstRow: first, lastRow: last, firstColumn: STATUS, lastColumn: STATUS }),
    charts: chartsOf(review, laid),
    table: null,
    freezeRows: 2,
    gridlines: false,
    lines: linesOf(laid, { column: LABEL, heading: '', inputColumns: [] }),
    print: printSetUp({ orientation: 'portrait', title: name, subject: subjectOf(material), asAt: review.policy.asAt, area, titleRows: { first: 2, last: 2 }, breaks: laid.breaks }),
  };
  return { sheet, figures, agreementCell: a1(LABEL, present(laid.marks.get('agreement'), 'agreement')) };
}

/** Every figure leads to its line of the evidence. */
function evidenceLinks(figures: readonly Figure[], laid: LaidOut, evidence: string): readonly SheetLink[] {
  return figures.map((_, index) => {
    const { row, column } = present(laid.figures[index], 'figure');
    return { row, column, to: `${sheetReference(evidence)}!D${FIRST_EVIDENCE + index}` };
  });
}

/** The blocks in reading order. */
function draftBlocks(material: Material): readonly DraftBlock[] {
  const schedules = [budgetBlock(material), payBlock(material), fundingBlock(material), ...rechargeBlocks(material), ...whatIfBlocks(material), zeroBaseBlock(material), investmentBlock(material)];
  const keys = new Set(schedules.flatMap(figuresOf).map(({ key }) => key));
  const has = (key: string): boolean => keys.has(key);
  const [headlines, claims] = [headlinesBlock(material, has), claimsBlock(material, has)];
  const [due, actions, since] = [dueBlock(material), actionsBlock(material), sinceBlock(material)];
  const written = [headlines, due, ...schedules, actions, claims, since];
  const figures = written.flatMap(figuresOf);
  const formulas = figures.filter(({ formula }) => formula !== null).length;
  const notChecked = notCheckedBlock(material, { formulas, values: figures.length - formulas });
  return [titleBlock(material, figures.length), ...written, notChecked].map(withAgain);
}

function figuresOf({ rows }: DraftBlock) {
  return rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'figure' ? [content.figure] : [])));
}
