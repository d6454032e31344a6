import { a1, sheetReference } from '../../model/address';
import { type DraftCell, number, text, wordFormula } from '../../sheet/draft';
import type { Figure } from '../../sheet/figure';
import type { FigureStyle } from '../../sheet/styles';
import type { Material } from '../material';
import { EVIDENCE } from '../sentences/evidence';
import { FIRST_EVIDENCE, evidenceFormat } from './evidenceColumns';
import { figureSource, sectionOf } from './figureSource';

/** A formula longer than this is cut: its own cell, which the line leads to, has it whole. */
const LONGEST = 600;
/** Less than half the last place that is compared: pence, else a millionth. */
const HALF_A_PLACE = { pounds: '0.005', other: '0.0000005' } as const;

/**
 * A line for every figure of the summary: the engine's value, the live value of the summary's cell, whether they agree,
 * the rule, the formula or why there is none, and the cells it rests on. A formula leads to its cells by itself; a value
 * has a link to them.
 */
export function figureRows(figures: readonly Figure[], material: Material): readonly (readonly DraftCell[])[] {
  return figures.map((figure, index) => figureCells(figure, FIRST_EVIDENCE + index, material));
}

function figureCells(figure: Figure, row: number, material: Material): readonly DraftCell[] {
  const { rule, words, to } = figureSource(figure, material);
  const cell = `${sheetReference(figure.sheet)}!${figure.cell}`;
  const style: FigureStyle = `${evidenceFormat(figure)}CellPlain`;
  return [
    text('C', 'cell', EVIDENCE.part(sectionOf(figure))),
    text('D', 'cell', EVIDENCE.figure(figure.parts)),
    text('E', 'cell', figure.cell),
    number('F', style, figure.value + 0),
    wordFormula('G', style, () => `=${cell}`, figure.value + 0),
    wordFormula('H', 'ordinalCellMark', () => resultFormula(figure, row), 'Agrees'),
    text('I', 'cell', rule),
    text('J', 'cellMuted', cut(figure.formula === null ? EVIDENCE.value(sourceBeside(figure, words, material)) : figure.formula.replaceAll('$', ''))),
    to === null || figure.formula !== null ? text('K', 'cell', words) : text('K', 'cellLink', words, { to }),
    text('L', 'cell', figure.name),
  ];
}

/** Where a value comes from, without the file and the cells that stand beside it. */
function sourceBeside({ source }: Figure, cells: string, { context }: Material): string {
  const here = source.replaceAll(`${context.workbook}, `, '');
  return here.startsWith(`${cells}: `) ? here.slice(cells.length + 2) : here;
}

/** Answers to the sheet as it is, not as it was when it was written; what is no number never agrees. */
function resultFormula({ unit }: Figure, row: number): string {
  const [engine, sheet] = [a1(5, row), a1(6, row)];
  const half = unit === 'pounds' ? HALF_A_PLACE.pounds : HALF_A_PLACE.other;
  return `=IF(IFERROR(ABS(${sheet}-${engine}),1)<${half},"Agrees","Differs")`;
}

function cut(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
