import { sum } from '../model/money';
import type { ScenarioCharge, WhatIf } from '../model/rechargeResult';
import { sayChanges } from '../model/sayChange';
import type { ScenarioResult } from '../model/scenario';
import { type Column, type DraftBlock, type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { DraftFormula } from '../sheet/figure';
import { moneyFigure } from './draftFigures';
import type { Material } from './material';
import { TABLE_GAP, breakable, headingRow, noteRows, sectionRows, tableRows, totalRow } from './rows';
import { WHAT_IF } from './sentences/whatIf';

interface Drawn {
  readonly result: ScenarioResult;
  /** From 1, as its note is numbered. */
  readonly number: number;
  /** "scenarios[0]" */
  readonly path: string;
  readonly unit: string;
}

/** The what-ifs that the workbook keeps: what each asks, who would pay more and less, the effects, and claims that flip. None draws nothing. */
export function whatIfBlocks({ review: { scenarios }, unit }: Material): readonly DraftBlock[] {
  if (scenarios.length === 0) return [];
  const opening = sectionRows({ mark: 'what-if', topic: WHAT_IF.topic, message: WHAT_IF.message(scenarios.length), link: null });
  const drawn = scenarios.map((result, index) => ({ result, number: index + 1, path: `scenarios[${index}]`, unit }));
  return [{ rows: [...opening, ...drawn.flatMap((each, index) => [...(index === 0 ? [] : [TABLE_GAP]), ...scenarioRows(each)])] }];
}

function scenarioRows(drawn: Drawn): readonly DraftRow[] {
  const { scenario, unanswered, council, control, flips, findings } = drawn.result;
  const way = council.way === null ? null : drawn.result[council.way];
  const isNothing = unanswered.length === scenario.changes.length;
  return [
    ...breakable(noteRows(`${drawn.number}`, WHAT_IF.asked(sayChanges(scenario.changes)))),
    ...(isNothing ? noteRows('', WHAT_IF.nothing) : []),
    ...(way === null || council.way === null ? [headingRow({ B: WHAT_IF.effects(drawn.unit), H: WHAT_IF.columns.shift })] : chargeRows(way, council.way, drawn)),
    ...effectRow('forecast', WHAT_IF.forecast, drawn),
    totalRow(WHAT_IF.net, [netCell(drawn)]),
    ...(control === null || way === null ? [] : noteRows(WHAT_IF.controlTotal, WHAT_IF.control(control))),
    ...noteRows(WHAT_IF.claims, WHAT_IF.flips(flips.map(({ base, scenario: would }) => WHAT_IF.flip(base.result, would, base.claim.statement)))),
    ...noteRows(WHAT_IF.found, `${WHAT_IF.findings(findings.new.length, findings.cleared.length, findings.staying)} ${WHAT_IF.reading}`),
  ];
}

/** Who pays what, now and then, with the shifts added up and what of them is own or other money. */
function chargeRows(way: WhatIf, kind: 'pools' | 'atPrice', drawn: Drawn): readonly DraftRow[] {
  const { base, scenario, shift } = WHAT_IF.columns;
  return [
    headingRow({ B: WHAT_IF.table(kind, drawn.unit), F: base, G: scenario, H: shift }),
    ...way.charges.flatMap((charge, index) => tableRows(recipientOf(charge), chargeCells(charge, index, drawn))),
    totalRow(WHAT_IF.total, SIDES.map(([column, side]) => totalCell(column, side, way, drawn))),
    ...amountRow('own', WHAT_IF.own, way, drawn),
    ...(way.extraCost === 0 ? [] : amountRow('extraCost', WHAT_IF.extraCost, way, drawn)),
    ...amountRow('generalFundEffect', WHAT_IF.generalFund, way, drawn),
    ...effectRow('charges', WHAT_IF.charges, drawn),
  ];
}

type Side = 'base' | 'scenario' | 'shift';
const SIDES: readonly (readonly [Column, Side])[] = [['F', 'base'], ['G', 'scenario'], ['H', 'shift']];

function recipientOf({ recipient, recipientType }: ScenarioCharge): string {
  return recipientType === 'general fund' ? recipient : `${recipient} (${recipientType})`;
}

function keyOf({ path }: Drawn, part: string): string {
  return `${path}.${part}`;
}

function nameOf({ number }: Drawn, words: string, what: string): readonly string[] {
  return ['SCENARIO', `${number} ${words}`, what];
}

function chargeCells(charge: ScenarioCharge, index: number, drawn: Drawn): readonly DraftCell[] {
  const key = (side: Side): string => keyOf(drawn, `charges[${index}].${side}`);
  const shift: DraftFormula = ({ at }) => `=${at(key('scenario'))}-${at(key('base'))}`;
  return SIDES.map(([column, side]) => {
    const from = side === 'shift' ? { formula: shift } : { source: WHAT_IF.source };
    const parts = { key: key(side), name: nameOf(drawn, recipientOf(charge), side), path: key(side), from };
    return figure(column, side === 'shift' ? 'variance' : 'amount', moneyFigure(parts, charge[side]));
  });
}

function totalCell(column: Column, side: Side, { charges, gross }: WhatIf, drawn: Drawn): DraftCell {
  const keys = charges.map((_, index) => keyOf(drawn, `charges[${index}].${side}`));
  const amount = side === 'shift' ? gross : sum(charges.map((charge) => charge[side]));
  const parts = { key: keyOf(drawn, `total.${side}`), name: nameOf(drawn, 'Total', side), path: side === 'shift' ? keyOf(drawn, 'gross') : '', from: { formula: (({ all }) => `=SUM(${all(keys)})`) satisfies DraftFormula } };
  return figure(column, side === 'shift' ? 'nilTotal' : 'amountTotal', moneyFigure(parts, amount));
}

function amountRow(measure: 'own' | 'extraCost' | 'generalFundEffect', label: string, way: WhatIf, drawn: Drawn): readonly DraftRow[] {
  const parts = { key: keyOf(drawn, measure), name: nameOf(drawn, label, 'amount'), path: keyOf(drawn, measure), from: { source: WHAT_IF.source } };
  return tableRows(label, [figure('H', 'nil', moneyFigure(parts, way[measure]))]);
}

function effectRow(part: 'charges' | 'forecast', label: string, drawn: Drawn): readonly DraftRow[] {
  const parts = { key: keyOf(drawn, `${part}Effect`), name: nameOf(drawn, label, 'amount'), path: keyOf(drawn, `${part}Effect`), from: { source: WHAT_IF.source } };
  return tableRows(label, [figure('H', 'nil', moneyFigure(parts, drawn.result.council[part]))]);
}

/** The sum of the effects above it. */
function netCell(drawn: Drawn): DraftCell {
  const { way, net } = drawn.result.council;
  const added: DraftFormula = ({ at }) => `=${[...(way === null ? [] : [at(keyOf(drawn, 'chargesEffect'))]), at(keyOf(drawn, 'forecastEffect'))].join('+')}`;
  return figure('H', 'nilTotal', moneyFigure({ key: keyOf(drawn, 'netCouncilEffect'), name: nameOf(drawn, WHAT_IF.net, 'amount'), path: keyOf(drawn, 'netCouncilEffect'), from: { formula: added } }, net));
}
