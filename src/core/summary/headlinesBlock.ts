import { difference } from '../model/money';
import { present } from '../model/present';
import { type DraftBlock, type DraftCell, type DraftRow, figure, ruled, text } from '../sheet/draft';
import { breakText } from '../sheet/textWidth';
import { budgetKey } from './budgetTable';
import { moneyFigure } from './draftFigures';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import type { Headline } from './headline';
import { headlinesOf } from './headlines';
import type { Material } from './material';
import { BUDGET } from './sentences/budget';
import { HEADLINES } from './sentences/headlines';

/** The position in one sentence and the headlines, worst first: finding, figure, status, who; under it why, evidence, by when. */
export function headlinesBlock(material: Material, has: (key: string) => boolean): DraftBlock {
  const { monitoring } = material.review;
  const of = (severity: string): number => material.findings.filter((finding) => finding.severity === severity).length;
  const overall = HEADLINES.overall(monitoring.total, { red: of('Red'), amber: of('Amber'), note: of('Note') });
  const opening = [text('B', 'topic', HEADLINES.topic), text('C', 'message', overall), text('J', 'sectionFigure', `${material.unit}  `), text('K', 'sectionStatus', 'Status'), text('L', 'sectionWho', 'Who acts, by when')];
  const headlines = [positionOf(material), ...headlinesOf(material)];
  return { rows: [{ ...ruled(HEIGHT.section, 'section', opening), mark: 'headlines' }, ...headlines.flatMap((headline) => rowsOf(headline, has))] };
}

/** The position of all budgets together: what the page says first. */
export function positionOf({ review: { monitoring, policy } }: Material): Headline {
  const [first, ...others] = [...monitoring.streams].sort((a, b) => b.variance - a.variance);
  const worst = present(first, 'stream');
  return {
    key: 'position',
    name: ['position', 'variance'],
    kept: true,
    words: HEADLINES.position(monitoring.streams.length, monitoring.total, policy),
    note: HEADLINES.others(worst, others, difference(monitoring.total.variance, worst.variance)),
    amount: { amount: monitoring.total.variance, path: 'monitoring.total.variance', cell: budgetKey('monitoring.total', 'variance'), source: '' },
    status: monitoring.total.status,
    link: { words: 'Budget below', to: { mark: 'budget' } },
    owner: BUDGET.level(monitoring.total),
    by: '',
  };
}

/** What was found in bold with its figure, status and role; under it why, or what to do, with the way to the evidence and the day. */
function rowsOf(headline: Headline, has: (key: string) => boolean): readonly DraftRow[] {
  const { who, dateInNote } = whoActs(headline);
  const note = dateInNote && !headline.note.includes(headline.by) ? `By ${headline.by}: ${headline.note}` : headline.note;
  const words = breakText(headline.words, room('B', 'I'), 'bold');
  const notes = breakText(note, room('B', 'J'), 'regular');
  const lines = [...words, ...notes];
  const last = Math.max(lines.length, who.length, 2) - 1;
  return Array.from({ length: last + 1 }, (_, index) => {
    const under = index === last ? 'headlineNote' : 'noteLabel';
    const left = text('B', index < words.length ? 'headline' : under, lines[index] ?? '');
    if (index === 0) return { height: HEIGHT.headline, cells: [left, ...amountCell(headline, has), text('K', 'headlineStatus', headline.status), text('L', headline.owner === '' ? 'noteRemark' : 'headlineWho', present(who[0], headline.owner))] };
    if (index < last) return { height: HEIGHT.row, cells: [left, text('L', 'noteWho', who[index] ?? '')] };
    return ruled(HEIGHT.row, 'row', [left, text('K', 'headlineLink', headline.link.words, headline.link.to), text('L', 'headlineWhen', who[index] ?? '')]);
  });
}

/** What somebody has to act on. */
const OWED: ReadonlySet<string> = new Set(['Red', 'Amber', 'Fail', 'Not supported']);

/** The role in the first row and the day in the second; a role that takes more than one sends the day to the note. */
function whoActs({ owner, by, status }: Headline): { readonly who: readonly string[]; readonly dateInNote: boolean } {
  const [first = OWED.has(status) ? BUDGET.noOwner : '', ...rest] = breakText(owner, ROOM_FOR_WHO, 'regular');
  return rest.length === 0 ? { who: [first, by === '' ? '' : `by ${by}`], dateInNote: false } : { who: [first, ...rest], dateInNote: by !== '' };
}

function amountCell({ key, name, amount }: Headline, has: (key: string) => boolean): readonly DraftCell[] {
  if (amount === null) return [];
  const { cell, path, source } = amount;
  const from = cell !== null && has(cell) ? { formula: ({ at }: { at: (key: string) => string }) => `=${at(cell)}` } : { source };
  return [figure('J', 'nilBesideHeadline', moneyFigure({ key: `headline ${key}`, name: ['HEADLINE', ...name], path, from }, amount.amount))];
}
