import type { EvidenceEntry, EvidenceKind } from '../model/evidenceEntry';
import { grouped } from '../model/grouped';
import { byCodePoint } from '../model/money';
import { fraction } from '../model/quantity';
import { recommendationKey, sayRecommendation } from '../model/recommendationName';
import { type Column, type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { FigureStyle } from '../sheet/styles';
import { countIfs } from './countIfs';
import { type FigureParts, countFigure } from './draftFigures';
import type { Material } from './material';
import { headingRow, tableRows, totalRow } from './rows';
import { AUDITS } from './sentences/actions';

const COLUMNS: readonly (readonly [Column, EvidenceKind | null])[] = [['C', 'consultation'], ['D', 'decision'], ['E', 'visit'], ['F', 'dependency'], ['G', 'compliance'], ['H', 'risk'], ['I', null]];
const MOST = 20;
/** No recommendation has it: the folded name of one holds no bracket. */
const TOTAL = '(total)';

/** A recommendation, or those that share the last row. */
interface Group {
  readonly key: string;
  readonly label: string;
  readonly entries: readonly EvidenceEntry[];
}

/** The evidence log counted by recommendation and kind; recommendations that the table does not hold share a row. */
export function evidenceRows(evidence: readonly EvidenceEntry[], material: Material): readonly DraftRow[] {
  if (evidence.length === 0) return [];
  const groups = groupsOf(evidence);
  const keys = groups.map(({ key }) => key);
  const heads = Object.fromEntries(COLUMNS.map(([column, kind]) => [column, AUDITS.kind(kind)]));
  const sums = (kind: string): FigureParts['from'] => ({ formula: ({ all }) => `=SUM(${all(keys.map((key) => keyOf(key, kind)))})` });
  const total = [...COLUMNS.map(([column, kind]) => [column, kind ?? 'other', evidence.filter((entry) => entry.kind === kind).length] as const), ['J', 'all', evidence.length] as const];
  return [
    headingRow({ B: AUDITS.log, ...heads, J: 'All' }),
    ...groups.flatMap((group) => groupRow(group, material)),
    totalRow('Total', total.map(([column, kind, count]) => cell(column, 'Total', { key: keyOf(TOTAL, kind), name: ['EVIDENCE', 'total', kind], path: '', from: sums(kind) }, count))),
  ];
}

function groupsOf(evidence: readonly EvidenceEntry[]): readonly Group[] {
  const all = [...grouped(evidence, ({ recommendation }) => recommendationKey(recommendation))].map(([key, entries]): Group => {
    const name = sayRecommendation(entries[0].recommendation);
    return { key, label: name === '' ? AUDITS.noRecommendation : name, entries };
  });
  const sorted = all.sort((a, b) => numberIn(a.label) - numberIn(b.label) || byCodePoint(a.label, b.label));
  if (sorted.length <= MOST) return sorted;
  const rest = sorted.slice(MOST - 1);
  return [...sorted.slice(0, MOST - 1), { key: 'the rest', label: AUDITS.moreRecommendations(rest.length), entries: rest.flatMap(({ entries }) => entries) }];
}

function numberIn(label: string): number {
  return Number(/\d+(\.\d+)?/.exec(label)?.[0] ?? Infinity);
}

function groupRow({ key, label, entries }: Group, { cells }: Material): readonly DraftRow[] {
  const kinds = COLUMNS.map(([column, kind]) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const from = countIfs({ rows: own.map(({ at }) => at), fields: ['recommendation', 'kind'], source: AUDITS.counted }, cells);
    return cell(column, '', { key: keyOf(key, kind ?? 'other'), name: ['EVIDENCE', label, kind ?? 'other'], path: '', from }, own.length);
  });
  const all: FigureParts['from'] = { formula: ({ all: cellsOf }) => `=SUM(${cellsOf(COLUMNS.map(([, kind]) => keyOf(key, kind ?? 'other')))})` };
  return tableRows(label, [...kinds, cell('J', '', { key: keyOf(key, 'all'), name: ['EVIDENCE', label, 'all'], path: '', from: all }, entries.length)]);
}

function keyOf(group: string, kind: string): string {
  return `evidence.${group}.${kind}`;
}

function cell(column: Column, place: '' | 'Total', parts: FigureParts, count: number): DraftCell {
  const style: FigureStyle = `${column === 'J' ? 'wholeBeside' : 'whole'}${place}`;
  return figure(column, style, countFigure(parts, fraction(count)));
}
