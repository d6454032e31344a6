import { opposite } from '../model/money';
import type { Balance, MonitoredLine } from '../model/monitoring';
import { present } from '../model/present';
import { sameName, sayPounds } from '../model/wording';
import { type DraftRow, figure, text } from '../sheet/draft';
import { type FigureParts, moneyFigure } from './draftFigures';
import { type Term, currentTerms } from './lineTerms';
import type { Material } from './material';
import { TABLE_GAP, headingRow, noteRows, tableRows } from './rows';
import { FUNDING } from './sentences/funding';
import { sumOfCells } from './sumOfCells';

/** A balance group whose budgets hold one-off money, the lines that bring it, and its place in the report. */
interface Group {
  readonly balance: Balance;
  readonly lines: readonly MonitoredLine[];
  readonly index: number;
}

/** Reserves and other one-off money inside the budgets of each balance group, and the lines that bring it; none where no group has any. */
export function oneOffRows(material: Material): readonly DraftRow[] {
  const { balance: all, streams } = material.review.monitoring;
  const lines = new Map(streams.flatMap((stream) => stream.lines.map((line) => [line.line, line] as const)));
  const groups = all.map((balance, index): Group => ({ balance, index, lines: balance.oneOffLines.map((line) => present(lines.get(line), line.description)) })).filter(({ balance }) => balance.oneOff !== 0);
  if (groups.length === 0) return [];
  return [
    TABLE_GAP,
    headingRow({ B: FUNDING.oneOff, H: material.unit, K: 'Status' }),
    ...groups.flatMap((group) => groupRow(group, material)),
    ...groups.flatMap((group, index) => noteRows(index === 0 ? 'What it is' : '', FUNDING.oneOffLines(group.balance.name, group.lines.map(sayLine)))),
  ];
}

function groupRow({ balance, lines, index }: Group, material: Material): readonly DraftRow[] {
  const found = material.findings.find(({ id, subject }) => id === 'FND-04' && sameName(subject) === sameName(balance.name));
  const path = `monitoring.balance[${index}].oneOff`;
  const amount = moneyFigure({ key: path, name: ['BALANCE', balance.name, 'oneOff'], path, from: fromOf(lines, material) }, balance.oneOff);
  return tableRows(balance.name, [figure('H', 'amount', amount), text('K', 'status', found?.severity ?? 'Not checked'), text('L', 'remark', FUNDING.inBalance)]);
}

/** The budget cells of the lines, turned: what they bring is income. */
function fromOf(lines: readonly MonitoredLine[], { cells }: Material): FigureParts['from'] {
  const terms = lines.flatMap(currentTerms).map((term): Term => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));
  const expression = sumOfCells(terms, cells);
  return 'why' in expression ? { source: `${FUNDING.oneOffSource}: ${expression.why}` } : { formula: () => `=${expression.formula}` };
}

/** "Reserve contribution (Corporate ICT Projects) £120,000". */
function sayLine({ line, current }: MonitoredLine): string {
  return `${line.description.trim() || line.subjective.trim()} (${line.stream}) ${sayPounds(opposite(current))}`;
}
