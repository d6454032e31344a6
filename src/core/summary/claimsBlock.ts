import type { CheckedClaim, ClaimResult } from '../model/claim';
import { type DraftBlock, type DraftCell, type DraftRow, figure, ruled, text } from '../sheet/draft';
import type { FigureStyle } from '../sheet/styles';
import { breakText } from '../sheet/textWidth';
import { type ClaimMeasure, claimMeasures, isSame } from './claimMeasures';
import { cellOf, placeOfCell } from './countCells';
import { type FigureParts, countFigure, poundsFigure } from './draftFigures';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import type { Material } from './material';
import { allWhole } from './rechargeTables';
import { headingRow, sectionRows } from './rows';
import { CLAIMS } from './sentences/claims';

const ORDER: Readonly<Record<ClaimResult, number>> = { 'Not supported': 0, 'Not checked': 1, Supported: 2 };

/** A claim with its place in the report. */
interface Listed {
  readonly checked: CheckedClaim;
  /** From 0, as the report has it. */
  readonly index: number;
}

/** Each statement with what it claims, the figure of this review and whether that bears it out; those not borne out first. */
export function claimsBlock(material: Material, has: (key: string) => boolean): DraftBlock {
  const { claims } = material.review;
  const head = { mark: 'claims', topic: CLAIMS.topic, link: null };
  if (claims === null) return { rows: sectionRows({ ...head, message: CLAIMS.absent }) };
  const count = (result: ClaimResult): number => claims.filter((each) => each.result === result).length;
  const listed = claims.map((checked, index): Listed => ({ checked, index })).sort((a, b) => ORDER[a.checked.result] - ORDER[b.checked.result]);
  const measures = claimMeasures(material, has);
  return {
    rows: [
      ...sectionRows({ ...head, message: CLAIMS.message(count('Supported'), count('Not supported'), count('Not checked')) }),
      headingRow({ B: 'Statement, and how it is read', I: 'Claimed', J: 'Found', K: 'Result', L: 'Comparison' }),
      ...listed.flatMap((each) => claimRows(each, measures(each.checked.claim.measure), material)),
    ],
  };
}

function claimRows({ checked, index: number }: Listed, measure: ClaimMeasure | null, material: Material): readonly DraftRow[] {
  const { claim, result, remark } = checked;
  const lines = breakText(claim.statement, room('B', 'H'), 'regular');
  const notes = breakText([remark, claim.reading, CLAIMS.provisional(checked)].filter((part) => part !== '').join(' '), room('B', 'J'), 'regular');
  const aside = breakText(CLAIMS.comparison(claim.comparison), ROOM_FOR_WHO, 'regular');
  const height = Math.max(lines.length + notes.length, aside.length, 1);
  return Array.from({ length: height }, (_, index) => {
    const [line, note, side] = [lines[index], notes[index - lines.length], aside[index]];
    const last = index === height - 1;
    const cells: readonly DraftCell[] = [
      ...(line === undefined ? [] : [text('B', last ? 'label' : 'note', line)]),
      ...(note === undefined ? [] : [text('B', last ? 'headlineNote' : 'noteLabel', note)]),
      ...(index === 0 ? [...figuresOf({ checked, index: number }, measure, { material, last }), text('K', last ? 'status' : 'noteStatus', result)] : []),
      ...(side === undefined ? [] : [text('L', last ? 'remark' : 'noteRemark', side)]),
    ];
    return last ? ruled(HEIGHT.row, 'row', cells) : { height: HEIGHT.row, cells };
  });
}

interface Place {
  readonly material: Material;
  /** True when the figures stand in the last row of the claim, above its rule. */
  readonly last: boolean;
}

function figuresOf({ checked: { claim, computed }, index }: Listed, measure: ClaimMeasure | null, { material, last }: Place): readonly DraftCell[] {
  const [name, path] = [String(index + 1), `claims[${index}]`];
  const money = /^\s*(what.?if|variance|forecast|balance|virements|not charged)\b/i.test(claim.measure);
  const draft = money ? poundsFigure : countFigure;
  const whole = allWhole([claim.value, computed]);
  const style = (column: 'I' | 'J'): FigureStyle => `${money ? (column === 'J' ? 'nilBeside' : 'nil') : whole ? (column === 'J' ? 'wholeBeside' : 'whole') : 'fte'}${last ? '' : 'Note'}`;
  const cell = cellOf(claim.at, 'value', material.cells);
  const claimed: FigureParts['from'] = cell === null ? { source: placeOfCell(claim.at, 'value') } : { formula: () => `=${cell}` };
  const found: FigureParts['from'] = measure !== null && isSame(measure, computed) ? { formula: measure.formula } : { source: CLAIMS.found };
  return [
    ...(claim.value === null ? [] : [figure('I', style('I'), draft({ key: `${path}.claimed`, name: ['CLAIM', name, 'claimed'], path: `${path}.claimed`, from: claimed }, claim.value))]),
    ...(computed === null ? [] : [figure('J', style('J'), draft({ key: `${path}.computed`, name: ['CLAIM', name, 'computed'], path: `${path}.computed`, from: found }, computed))]),
  ];
}
