import type { ChargeHistory, ChargeLine, ChargeStep } from '../model/chargeStatement';
import { grouped } from '../model/grouped';
import { toPence } from '../model/money';
import { present } from '../model/present';
import { times } from '../model/quantity';
import type { PlainCell, PlainFormat } from '../sheet/plainSheet';
import { changeAt, countAt, figureAt, priceAt } from './statementCells';

/** Where a step is drawn, and where the lines of the charges stand. */
export interface Placed {
  readonly row: number;
  readonly rows: ReadonlyMap<ChargeLine, number>;
}

/** Units, price and charge of lines above: units of one service, prices and charges of all. */
export function lineCells(lines: readonly ChargeLine[], step: ChargeStep, { row, rows }: Placed): readonly PlainCell[] {
  const at = (letter: string, own: readonly ChargeLine[]): string => own.map((line) => `${letter}${present(rows.get(line), line.subject)}`).join('+');
  const services = [...grouped(lines, ({ subject }) => subject).values()];
  return [
    countAt([row, 'C'], step.units, at('C', present(services[0], 'service'))),
    priceAt([row, 'F'], step.price, at('F', services.map(([line]) => line))),
    figureAt([row, 'H'], step.charge / 100, 'money', at('H', lines)),
  ];
}

/** The counts billed before at the price, or their share of the same cost by everybody's counts then. */
export function billedCells(step: ChargeStep, next: readonly ChargeLine[], { row, rows }: Placed): readonly PlainCell[] {
  const count = countAt([row, 'C'], step.units);
  if (step.all === null) {
    const exact = toPence(times(step.units, step.price)) === step.charge;
    return [count, priceAt([row, 'F'], step.price), figureAt([row, 'H'], step.charge / 100, 'money', exact ? `ROUND(C${row}*F${row},2)` : null)];
  }
  const cost = next.map((line) => `G${present(rows.get(line), line.subject)}`).join('+');
  return [count, countAt([row, 'E'], step.all), priceAt([row, 'F'], step.price, `(${cost})/E${row}`), figureAt([row, 'H'], step.charge / 100, 'money')];
}

/** What moved the charge since the row before, each part worked out. */
export function changeCells({ units, volume, price, rounding, difference }: ChargeHistory['later'][number]['change'], row: number, before: number): readonly PlainCell[] {
  const money: PlainFormat = 'changeOfMoney';
  return [
    changeAt([row, 'D'], units, `C${row}-C${before}`),
    figureAt([row, 'I'], volume / 100, money, `ROUND(D${row}*F${before},2)`),
    figureAt([row, 'J'], price / 100, money, `ROUND(C${row}*(F${row}-F${before}),2)`),
    figureAt([row, 'K'], rounding / 100, money, `ROUND(L${row}-I${row}-J${row},2)`),
    figureAt([row, 'L'], difference / 100, money, `ROUND(H${row}-H${before},2)`),
  ];
}
