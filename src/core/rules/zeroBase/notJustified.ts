import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { sum } from '../../model/money';
import { isPlaceholder } from '../../model/placeholder';
import type { ZeroBaseLine } from '../../model/recharge';
import type { TableSource } from '../../model/source';
import { findingOf, keyOfLine } from './lineFinding';
import { zeroBaseWords } from './words';

const PARTS = ['justification', 'owner'] as const;
type Part = (typeof PARTS)[number];

/**
 * ZBB-01: a line with money this year has no justification or no owner, each missing part named. Where the sheet has
 * no such column at all, that is one finding of the sheet.
 */
export function notJustified(lines: readonly ZeroBaseLine[]): Finding[] {
  const asked = lines.filter(({ amount }) => amount !== 0);
  return [...asked.flatMap(ofLine), ...ofSheets(asked)];
}

function ofLine(line: ZeroBaseLine): Finding[] {
  const missing = PARTS.filter((part) => hasColumn(line.at.table, part) && isPlaceholder(line[part]));
  const [part] = missing;
  if (part === undefined) return [];
  const { message, advice } = zeroBaseWords['ZBB-01'];
  return [
    findingOf({ id: 'ZBB-01', key: keyOfLine(line), at: [line.at], field: part, subject: line.line, amount: line.amount, message: message({ line: line.line, stream: line.stream, missing, amount: line.amount }), advice }),
  ];
}

function ofSheets(lines: readonly ZeroBaseLine[]): Finding[] {
  const { sheet, advice } = zeroBaseWords['ZBB-01'];
  return [...grouped(lines, ({ at: { table } }) => `${table.file}\u0000${table.sheet}`).values()].flatMap((members) => {
    const { table } = members[0].at;
    const missing = PARTS.filter((part) => !hasColumn(table, part));
    if (missing.length === 0) return [];
    const amount = sum(members.map((line) => line.amount));
    const message = sheet({ sheet: table.sheet, missing, lines: members.length, amount });
    return [findingOf({ id: 'ZBB-01', key: ['sheet', table.sheet], at: members.map(({ at }) => at), field: 'line', subject: table.sheet, amount, message, advice })];
  });
}

function hasColumn({ columns }: TableSource, part: Part): boolean {
  return columns.has(part);
}
