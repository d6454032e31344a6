import { type Pence, inPounds } from '../model/money';
import type { Monitoring } from '../model/monitoring';
import { present } from '../model/present';
import { toNumber } from '../model/quantity';
import type { Recharge } from '../model/rechargeResult';
import type { Review } from '../model/review';
import type { LaidOut } from '../sheet/layOut';
import { PALETTE } from '../sheet/palette';
import type { SheetChart } from '../sheet/sheet';
import { BUDGET } from './sentences/budget';
import { RECHARGES } from './sentences/recharges';
import { chartedWhatIf, scenariosOf } from './scenarios';

const [LABEL, VARIANCE, BESIDE, LAST] = [1, 8, 9, 11];

/** Bars beside the rows of a table, each on its row. */
interface Bars {
  readonly name: string;
  readonly title: string;
  /** The marks of its rows: "budget.headings", "budget.first" and "budget.last". */
  readonly table: string;
  readonly values: number;
  readonly from: number;
  readonly amounts: readonly Pence[];
  readonly colour: string;
  readonly negativeColour: string;
}

/** Variances beside the budget table, and what the what-if that moves most between directorates shifts, beside its table. */
export function chartsOf({ monitoring, recharge }: Review, laid: LaidOut): readonly SheetChart[] {
  return [varianceBars(monitoring), ...(recharge === null ? [] : shiftBars(recharge))].map((bars) => chartOf(bars, laid));
}

function varianceBars({ streams, total }: Monitoring): Bars {
  return {
    name: 'Variance by service stream',
    title: BUDGET.chartTitle(total.variance),
    table: 'budget',
    values: VARIANCE,
    from: LAST,
    amounts: streams.map(({ variance }) => variance),
    colour: PALETTE.red,
    negativeColour: PALETTE.favourableBar,
  };
}

/** A higher charge is no fault, so its bars have no colour of a status. */
function shiftBars({ whatIfs }: Recharge): readonly Bars[] {
  const found = chartedWhatIf(scenariosOf(whatIfs));
  if (found === null) return [];
  const { letter, column, shifts, raised } = found;
  return [{
    name: 'Shift of charges by directorate',
    title: RECHARGES.chartTitle(letter, raised, shifts),
    table: 'whatIf',
    values: column.charCodeAt(0) - 65,
    from: BESIDE,
    amounts: shifts.map(({ shift }) => shift),
    colour: PALETTE.accent,
    negativeColour: PALETTE.headingRule,
  }];
}

/** Over the rows of the table that are drawn: one with headings has a first row. */
function chartOf({ name, title, table, values, from, amounts, colour, negativeColour }: Bars, { marks }: LaidOut): SheetChart {
  const markOf = (row: string): number => present(marks.get(`${table}.${row}`), `${table}.${row}`);
  const [headings, first] = [markOf('headings'), markOf('first')];
  const lastRow = marks.get(`${table}.last`) ?? first;
  const numbers = amounts.map((amount) => toNumber(inPounds(amount), 2));
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const space = (most - least || 1) * 0.05;
  const cells = (index: number) => ({ firstRow: first, lastRow, firstColumn: index, lastColumn: index });
  return {
    name,
    title,
    over: { firstRow: headings, lastRow, firstColumn: from, lastColumn: LAST },
    inset: 2.25,
    categories: cells(LABEL),
    values: cells(values),
    colour,
    negativeColour,
    titleColour: PALETTE.muted,
    axisColour: PALETTE.ink,
    gapWidth: 90,
    minimum: rounded(least - (least < 0 ? space : 0)),
    maximum: rounded(most + space),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
