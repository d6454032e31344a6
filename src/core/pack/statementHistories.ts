import type { ChargeHistory, ChargeLine, ChargeStatement, ChargeStep } from '../model/chargeStatement';
import { grouped } from '../model/grouped';
import { type Pence, sum, toPence } from '../model/money';
import { present } from '../model/present';
import { isNil, times, toNumber } from '../model/quantity';
import type { PlainCell, PlainFormat } from '../sheet/plainSheet';
import { cellAt } from './packCells';
import { type Section, type StatementRow, changeAt, countAt, figureAt, tableFrom, together, topicFrom, wordsFrom } from './statementTable';
import { STATEMENT } from './statementWords';

const WORDS = STATEMENT.history;

/** Where the lines of the charges stand, and how a year is said. */
export interface Drawn {
  readonly rows: ReadonlyMap<ChargeLine, number>;
  readonly yearOf: (startsIn: number) => string;
}

/** Each charge on the counts billed before, on the latest, and in later years, with what moved it; every sum a formula over the charges above. */
export function statementHistories({ lines, histories }: Pick<ChargeStatement, 'lines' | 'histories'>, drawn: Drawn, from: number): Section {
  const moved = histories.filter(hasMoved);
  const notes = notesOf({ lines, histories }, drawn).map((text) => [{ from: 'C', to: 'L', text, look: 'aside' as const }]);
  if (moved.length === 0) {
    const below = wordsFrom(from + 1, notes);
    return together([topicFrom(from, WORDS.topic, histories.length === 0 ? WORDS.none : WORDS.same, null), below], below.next + 1);
  }
  const table = tableFrom(from + 1, WORDS.headings, moved.flatMap((history) => historyRows(history, lines, drawn)));
  const total = totalCells(moved, from + 2, table.next);
  const below = wordsFrom(table.next + 1, notes);
  return together([topicFrom(from, WORDS.topic, WORDS.message, null), table, { cells: total, heights: [], merged: [], breaks: [], next: below.next }, below], below.next + 1);
}

function hasMoved({ later }: ChargeHistory): boolean {
  return later.some(({ change }) => change.difference !== 0 || !isNil(change.units));
}

/** The charges that have not moved, and those that nothing is known to hold against. */
function notesOf({ lines, histories }: Pick<ChargeStatement, 'lines' | 'histories'>, { yearOf }: Drawn): readonly string[] {
  const told = new Set(histories.flatMap(({ first, later }) => [first, ...later].flatMap((step) => step.lines.map((index) => lines[index]))));
  const alone = [...new Set(lines.filter((line) => line.charge !== null && !told.has(line)).map(({ subject }) => subject))];
  const unchanged = histories.filter((history) => !hasMoved(history)).map(({ subject }) => subject);
  const someMoved = unchanged.length < histories.length;
  return [
    ...(someMoved && unchanged.length > 0 ? [WORDS.unchanged(unchanged)] : []),
    ...(histories.length > 0 && alone.length > 0 ? [WORDS.alone(alone)] : []),
    ...absentLater(histories, lines, yearOf),
  ];
}

/** What is charged this year and not in a later year that others are charged in. */
function absentLater(histories: readonly ChargeHistory[], lines: readonly ChargeLine[], yearOf: Drawn['yearOf']): readonly string[] {
  const years = [...new Set(lines.map(({ startsIn }) => startsIn))].slice(1);
  return years.flatMap((year) => {
    const absent = histories.filter(({ first, later }) => first.startsIn < year && later.every(({ startsIn }) => startsIn !== year)).map(({ subject }) => subject);
    return absent.length === 0 ? [] : [WORDS.absent(absent, yearOf(year))];
  });
}

function historyRows(history: ChargeHistory, lines: readonly ChargeLine[], drawn: Drawn): readonly StatementRow[] {
  const { first, later } = history;
  const next = linesOf(present(later[0], history.subject), lines);
  return [
    { words: label(nameOf(first, history, { lines, drawn })), figures: (row) => (first.lines.length > 0 ? lineCells(linesOf(first, lines), first, { row, drawn }) : billedCells(first, next, { row, drawn })) },
    ...later.map((step): StatementRow => ({
      words: label(nameOf(step, history, { lines, drawn })),
      figures: (row, before) => [...lineCells(linesOf(step, lines), step, { row, drawn }), ...changeCells(step.change, row, before)],
    })),
  ];
}

function label(text: string): StatementRow['words'] {
  return [{ from: 'B', to: 'B', text, look: 'cell' }];
}

function nameOf(step: ChargeStep, { subject, first }: ChargeHistory, { lines, drawn }: { readonly lines: readonly ChargeLine[]; readonly drawn: Drawn }): string {
  const own = linesOf(step, lines);
  const [line] = own;
  if (line === undefined) return WORDS.billed(subject);
  const subjects = new Set(own.map((each) => each.subject));
  const sameCounts = own.every(({ counted }) => counted === line.counted);
  return step.startsIn === first.startsIn ? WORDS.latest(subject, sameCounts ? line.counted : 'several') : WORDS.ofYear(subjects.size === 1 ? line.subject : subject, drawn.yearOf(step.startsIn));
}

function linesOf({ lines: indexes }: ChargeStep, lines: readonly ChargeLine[]): readonly ChargeLine[] {
  return indexes.map((index) => present(lines[index], `line ${index}`));
}

interface Placed {
  readonly row: number;
  readonly drawn: Drawn;
}

/** Units, price and charge of lines above: units of one service, prices and charges of all. */
function lineCells(lines: readonly ChargeLine[], step: ChargeStep, { row, drawn }: Placed): readonly PlainCell[] {
  const at = (letter: string, own: readonly ChargeLine[]): string => own.map((line) => `${letter}${present(drawn.rows.get(line), line.subject)}`).join('+');
  const services = [...grouped(lines, ({ subject }) => subject).values()];
  return [
    countAt([row, 'C'], step.units, at('C', present(services[0], 'service'))),
    figureAt([row, 'F'], toNumber(step.price, 10), 'price', at('F', services.map(([line]) => line))),
    figureAt([row, 'H'], step.charge / 100, 'money', at('H', lines)),
  ];
}

/** The counts billed before at the price, or their share of the same cost by everybody's counts then. */
function billedCells(step: ChargeStep, next: readonly ChargeLine[], { row, drawn }: Placed): readonly PlainCell[] {
  const count = countAt([row, 'C'], step.units);
  if (step.all === null) {
    const exact = toPence(times(step.units, step.price)) === step.charge;
    return [count, figureAt([row, 'F'], toNumber(step.price, 6), 'price'), figureAt([row, 'H'], step.charge / 100, 'money', exact ? `ROUND(C${row}*F${row},2)` : null)];
  }
  const cost = next.map((line) => `G${present(drawn.rows.get(line), line.subject)}`).join('+');
  return [count, countAt([row, 'E'], step.all), figureAt([row, 'F'], toNumber(step.price, 10), 'price', `(${cost})/E${row}`), figureAt([row, 'H'], step.charge / 100, 'money')];
}

function changeCells({ units, volume, price, rounding, difference }: ChargeHistory['later'][number]['change'], row: number, before: number): readonly PlainCell[] {
  const money: PlainFormat = 'changeOfMoney';
  return [
    changeAt([row, 'D'], units, `C${row}-C${before}`),
    figureAt([row, 'I'], volume / 100, money, `ROUND(D${row}*F${before},2)`),
    figureAt([row, 'J'], price / 100, money, `ROUND(C${row}*(F${row}-F${before}),2)`),
    figureAt([row, 'K'], rounding / 100, money, `ROUND(L${row}-I${row}-J${row},2)`),
    figureAt([row, 'L'], difference / 100, money, `ROUND(H${row}-H${before},2)`),
  ];
}

function totalCells(histories: readonly ChargeHistory[], first: number, row: number): readonly PlainCell[] {
  const changes = histories.flatMap(({ later }) => later.map(({ change }) => change));
  const total = (letter: string, amounts: readonly Pence[]): PlainCell => ({ ...cellAt([row, letter], sum(amounts) / 100, 'total', 'changeOfMoney'), formula: `SUM(${letter}${first}:${letter}${row - 1})` });
  return [
    cellAt([row, 'B'], WORDS.total, 'total'),
    ...[...'CDEFGH'].map((letter) => cellAt([row, letter], '', 'total')),
    total('I', changes.map(({ volume }) => volume)),
    total('J', changes.map(({ price }) => price)),
    total('K', changes.map(({ rounding }) => rounding)),
    total('L', changes.map(({ difference }) => difference)),
  ];
}
