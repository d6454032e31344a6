import { NO_MONEY, sum, toPence } from '../model/money';
import { present } from '../model/present';
import { times } from '../model/quantity';
import type { Recharge } from '../model/rechargeResult';
import { type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { countKey } from './countBlock';
import { cellOf, recipientPath } from './countCells';
import { type FigureParts, moneyFigure } from './draftFigures';
import { HEIGHT } from './governanceGrid';
import type { Material } from './material';
import { type CountTable, chargesOf, unitsOf } from './rechargeTables';
import { TABLE_GAP, headingRow, markedTable, noteRows, tableRows, totalRow } from './rows';
import { type Scenario, chartedWhatIf, recipientsOf, scenariosOf, shiftOf } from './scenarios';
import { RECHARGES } from './sentences/recharges';

interface Writing {
  readonly scenarios: readonly Scenario[];
  readonly table: CountTable | null;
  readonly material: Material;
}

/** What each what-if would shift, by directorate, what it raises, and what General Fund and council gain; its reading below. */
export function whatIfRows({ whatIfs }: Recharge, tables: readonly CountTable[], material: Material): readonly DraftRow[] {
  const scenarios = scenariosOf(whatIfs);
  if (scenarios.length === 0) return [];
  const writing = { scenarios, table: tables.find(({ result }) => result !== null) ?? null, material };
  const recipients = recipientsOf(scenarios);
  return [
    TABLE_GAP,
    { ...headingRow({ B: RECHARGES.whatIf(material.unit), ...Object.fromEntries(scenarios.map(({ column, letter }) => [column, letter])) }, 'whatIf.headings'), height: HEIGHT.headings },
    ...markedTable(recipients.flatMap((recipient) => tableRows(recipient, scenarios.flatMap((scenario) => shiftCell(recipient, scenario, writing)))), 'whatIf'),
    totalRow('Raised', scenarios.map((scenario) => grossCell(scenario, recipients))),
    ...tableRows('Charge to itself', scenarios.map((scenario) => effectCell(scenario, 'own', 'own'))),
    ...tableRows('General Fund effect', scenarios.map((scenario) => effectCell(scenario, 'generalFundEffect', 'generalFundEffect'))),
    ...tableRows('Council effect', scenarios.map((scenario) => effectCell(scenario, 'councilEffect', 'netCouncilEffect'))),
    ...chartRows(scenarios),
    ...noteRows('Readings', [...scenarios.map((scenario) => sayReading(scenario, scenarios)), RECHARGES.effects].join(' ')),
  ];
}

/** What is charged in a what-if; that of two together names them. */
function sayReading({ letter, whatIf }: Scenario, scenarios: readonly Scenario[]): string {
  const parts = scenarios.filter(({ whatIf: { name } }) => name === 'portables' || name === 'uncounted').map((part) => part.letter);
  return whatIf.name === 'both' && parts.length === 2 ? RECHARGES.together(letter, parts) : RECHARGES.reading(letter, whatIf.reading);
}

function chartRows(scenarios: readonly Scenario[]): readonly DraftRow[] {
  const { letter, shifts } = present(chartedWhatIf(scenarios), 'charted what-if');
  return noteRows('Shift', RECHARGES.chart(letter, shifts));
}

export function whatIfKey(path: string, measure: string): string {
  return `${path}.${measure}`;
}

function shiftCell(recipient: string, scenario: Scenario, writing: Writing): readonly DraftCell[] {
  const { whatIf, path, column } = scenario;
  if (chargesOf(whatIf, recipient).length === 0) return [];
  const at = recipientPath(whatIf.charges, recipient, `${path}.charges`);
  const parts = { key: whatIfKey(path, recipient), name: ['WHATIF', `${whatIf.name} ${recipient}`, 'shift'], path: at === '' ? '' : `${at}.shift`, from: shiftFrom(recipient, scenario, writing) };
  return [figure(column, 'variance', moneyFigure(parts, shiftOf(whatIf, recipient)))];
}

/** From the counts above where they give it to the penny: not billed, units x price, or two what-ifs together. */
function shiftFrom(recipient: string, { whatIf }: Scenario, { scenarios, table, material }: Writing): FigureParts['from'] {
  const shift = shiftOf(whatIf, recipient);
  const row = table?.rows.find((each) => each.recipient === recipient);
  const [portables, uncounted] = ['portables', 'uncounted'].map((name) => scenarios.find((scenario) => scenario.whatIf.name === name));
  if (whatIf.name === 'uncounted' && table !== null && row !== undefined && sum(row.counts.flatMap(({ notCharged }) => notCharged ?? [])) === shift && row.counts.some(({ notCharged }) => notCharged !== null)) {
    return { formula: ({ at }) => `=${at(countKey(table, recipient, 'notCharged'))}` };
  }
  if (whatIf.name === 'both' && portables !== undefined && uncounted !== undefined && [portables, uncounted].every((part) => chargesOf(part.whatIf, recipient).length > 0)) {
    const parts = sum([portables, uncounted].map((part) => shiftOf(part.whatIf, recipient)));
    if (parts === shift) return { formula: ({ at }) => `=${[portables, uncounted].map(({ path }) => at(whatIfKey(path, recipient))).join('+')}` };
  }
  const units = row === undefined ? null : unitsOf(row.uncharged, 'audit');
  const rate = table?.result?.rate ?? null;
  const price = rate === null ? null : cellOf(rate.at, 'price', material.cells);
  if (whatIf.name === 'portables' && table !== null && units !== null && rate !== null && price !== null && toPence(times(units, rate.price)) === shift) {
    return { formula: ({ at }) => `=${at(countKey(table, recipient, 'uncharged'))}*${price}` };
  }
  return { source: RECHARGES.scenario };
}

function grossCell({ whatIf, path, column }: Scenario, recipients: readonly string[]): DraftCell {
  const keys = recipients.filter((recipient) => chargesOf(whatIf, recipient).length > 0).map((recipient) => whatIfKey(path, recipient));
  const formula = ({ all }: CellFinder): string => `=SUM(${all(keys)})`;
  return figure(column, 'nilTotal', moneyFigure({ key: whatIfKey(path, 'gross'), name: ['WHATIF', whatIf.name, 'gross'], path: `${path}.gross`, from: { formula } }, whatIf.gross));
}

/** The provider's own charge is a cell above where one directorate provides; the effects are values. */
function effectCell({ whatIf, path, column }: Scenario, measure: 'own' | 'generalFundEffect' | 'councilEffect', reported: string): DraftCell {
  const parts = { key: whatIfKey(path, measure), name: ['WHATIF', whatIf.name, measure], path: `${path}.${reported}`, from: { source: RECHARGES.scenario } };
  return figure(column, 'nil', moneyFigure(parts, whatIf[measure] === 0 ? NO_MONEY : whatIf[measure]));
}
