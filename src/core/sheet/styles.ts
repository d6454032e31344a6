import { type MoneyScale, type NumberFormat, NUMBER_FORMATS, formatCode } from './numberFormats';
import { PALETTE } from './palette';

/** A line along one edge of a cell, in Office.js words. */
export interface Rule {
  readonly style: 'Continuous' | 'Dash';
  readonly weight: 'Thin' | 'Medium';
  readonly colour: string;
}

/** How a cell looks, in Office.js words; the font is Calibri throughout and no cell is filled but by a status or as the user's own. */
export interface CellLook {
  readonly numberFormat: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: string;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Rule | null;
  readonly bottom: Rule | null;
  readonly fill: string | null;
}

export const FONT = 'Calibri';

type TextLook = Omit<CellLook, 'numberFormat'>;

const PLAIN: TextLook = {
  size: 11,
  bold: false,
  underline: false,
  colour: PALETTE.ink,
  horizontal: 'Left',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  fill: null,
};

const SECTION = { top: { style: 'Continuous', weight: 'Medium', colour: PALETTE.accent } } as const;
const TOTAL = { top: { style: 'Continuous', weight: 'Thin', colour: PALETTE.ink } } as const;
const HEADING = { bottom: { style: 'Continuous', weight: 'Thin', colour: PALETTE.headingRule } } as const;
const ROW = { bottom: { style: 'Continuous', weight: 'Thin', colour: PALETTE.rowRule } } as const;

const FUNDING_LINE = { bottom: { style: 'Dash', weight: 'Medium', colour: PALETTE.ink } } as const;

const BOLD = { bold: true } as const;
const MUTED = { colour: PALETTE.muted } as const;
const RIGHT = { horizontal: 'Right' } as const;
const CENTRE = { horizontal: 'Center' } as const;
const LINK = { colour: PALETTE.link, underline: true } as const;
const INDENT = { indent: 1 } as const;
const MIDDLE = { vertical: 'Center' } as const;
const INPUT = { fill: PALETTE.input, bottom: { style: 'Continuous', weight: 'Thin', colour: PALETTE.inputRule } } as const;

function look(...parts: readonly Partial<TextLook>[]): TextLook {
  return Object.assign({}, PLAIN, ...parts) as TextLook;
}

/** Cells that hold words: one entry a meaning, each with its colour, weight, alignment and rules. */
export const TEXT_STYLES = {
  title: look(BOLD, { size: 18, colour: PALETTE.accent }),
  decision: look(MUTED, RIGHT),
  subtitle: look(BOLD, { vertical: 'Top' }),
  report: look(MUTED),
  topic: look(BOLD, SECTION, { colour: PALETTE.accent }),
  topicAgain: look(SECTION, { colour: PALETTE.accent }),
  message: look(BOLD, SECTION),
  section: look(SECTION),
  sectionFigure: look(MUTED, RIGHT, SECTION),
  sectionStatus: look(MUTED, CENTRE, SECTION),
  sectionWho: look(MUTED, INDENT, SECTION),
  sectionLink: look(LINK, RIGHT, SECTION),
  heading: look(MUTED, HEADING),
  headingFigure: look(MUTED, RIGHT, HEADING, { wrap: true }),
  headingStatus: look(MUTED, CENTRE, HEADING, { wrap: true }),
  headingWho: look(MUTED, INDENT, HEADING, { wrap: true }),
  headline: look(BOLD),
  headlineNote: look(MUTED, ROW),
  headlineStatus: look(CENTRE),
  headlineLink: look(LINK, CENTRE, ROW),
  headlineWho: look(INDENT),
  headlineWhen: look(INDENT, ROW),
  label: look(ROW),
  row: look(ROW),
  word: look(RIGHT, ROW),
  wordStrong: look(RIGHT, ROW, BOLD),
  status: look(CENTRE, ROW),
  who: look(INDENT, ROW),
  remark: look(MUTED, INDENT, ROW),
  totalLabel: look(BOLD, TOTAL),
  total: look(TOTAL),
  totalWord: look(RIGHT, TOTAL),
  totalStatus: look(CENTRE, TOTAL),
  totalRemark: look(MUTED, INDENT, TOTAL),
  lineLabel: look(BOLD, FUNDING_LINE),
  line: look(FUNDING_LINE),
  lineRemark: look(MUTED, INDENT, FUNDING_LINE),
  noteLabel: look(MUTED),
  note: look(),
  noteStatus: look(CENTRE),
  noteRemark: look(MUTED, INDENT),
  noteRemarkStrong: look(BOLD, INDENT),
  noteWho: look(INDENT),
  noteWord: look(RIGHT),
  noteWordStrong: look(RIGHT, BOLD),
  link: look(LINK),
  tableHeading: look(MUTED, INDENT, SECTION, HEADING, MIDDLE),
  tableHeadingFigure: look(MUTED, RIGHT, SECTION, HEADING, MIDDLE),
  tableHeadingStatus: look(MUTED, CENTRE, SECTION, HEADING, MIDDLE),
  cell: look(INDENT, ROW, MIDDLE, { wrap: true }),
  cellStatus: look(CENTRE, ROW, MIDDLE),
  cellLink: look(LINK, INDENT, ROW, MIDDLE, { wrap: true }),
  cellMuted: look(MUTED, INDENT, ROW, MIDDLE, { wrap: true }),
  input: look(INPUT),
  inputWho: look(INPUT, INDENT),
  paragraph: look({ vertical: 'Top', wrap: true }),
  paragraphHeading: look(BOLD, { wrap: true }),
  paragraphNumber: look(MUTED, { vertical: 'Top' }),
  paragraphTitle: look(BOLD, { size: 18, colour: PALETTE.accent, wrap: true }),
  inputCell: look(INPUT, ROW, INDENT, MIDDLE, { wrap: true }),
} as const satisfies Record<string, TextLook>;

/** Figures stand in a row of a table, in its total, on the funding line, in a headline, or in a cell of the exceptions or the evidence. */
const FIGURE_PLACES = {
  '': look(RIGHT, ROW),
  Strong: look(RIGHT, ROW, BOLD),
  Total: look(RIGHT, TOTAL, BOLD),
  Line: look(RIGHT, FUNDING_LINE, BOLD),
  Headline: look(RIGHT, BOLD),
  Note: look(RIGHT),
  Cell: look(RIGHT, ROW, MIDDLE, BOLD),
  CellMuted: look(RIGHT, ROW, MIDDLE, MUTED),
  CellPlain: look(RIGHT, ROW, MIDDLE),
  CellMark: look(CENTRE, ROW, MIDDLE),
} as const satisfies Record<string, TextLook>;

export type TextStyle = keyof typeof TEXT_STYLES;
export type FigureStyle = `${NumberFormat}${keyof typeof FIGURE_PLACES}`;
/** What a cell is for; `lookOf` says how that looks. */
export type StyleName = TextStyle | FigureStyle;

const FIGURE_STYLES: ReadonlyMap<string, { readonly format: NumberFormat; readonly look: TextLook }> = new Map(
  (Object.keys(NUMBER_FORMATS) as NumberFormat[]).flatMap((format) =>
    Object.entries(FIGURE_PLACES).map(([place, figureLook]) => [format + place, { format, look: figureLook }] as const),
  ),
);

/** Every style there is. */
export const STYLE_NAMES: readonly StyleName[] = [...Object.keys(TEXT_STYLES), ...FIGURE_STYLES.keys()] as StyleName[];

/** The number format of a style, or null for one that holds words. */
export function numberFormatOf(style: StyleName): NumberFormat | null {
  return FIGURE_STYLES.get(style)?.format ?? null;
}

/** How a style looks on a sheet whose money is shown at a scale. Texts have the text format, so that Excel reads nothing into them. */
export function lookOf(style: StyleName, scale: MoneyScale): CellLook {
  const figure = FIGURE_STYLES.get(style);
  if (figure !== undefined) return { ...figure.look, numberFormat: formatCode(figure.format, scale) };
  return { ...TEXT_STYLES[style as TextStyle], numberFormat: '@' };
}
