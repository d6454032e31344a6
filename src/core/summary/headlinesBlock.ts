import { difference } from '../model/money';
import { present } from '../model/present';
import { type DraftBlock, type DraftCell, type DraftRow, figure, ruled, text } from '../sheet/draft';
import { breakText, cutText } from '../sheet/textWidth';
import { budgetKey } from './budgetTable';
import { moneyFigure } from './draftFigures';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import type { Headline } from './headline';
import { headlinesOf } from './headlines';
import type { Material } from './material';
import { BUDGET } from './sentences/budget';
import { HEADLINES } from './sentences/headlines';

/** The position in one sentence and the headlines, worst first, two rows each: finding, figure, status, who; why, evidence, by when. */
export function headlinesBlock(material: Material, has: (key: string) => boolean): DraftBlock {
  const { monitoring } = material.review;
  const of = (severity: string): number => material.findings.filter((finding) => finding.severity === severity).length;
  const overall = HEADLINES.overall(monitoring.total, { red: of('Red'), amber: of('Amber'), note: of('Note') });
  const opening = [text('B', 'topic', HEADLINES.topic), text('C', 'message', cutText(overall, room('C', 'I'), 'bold')), text('J', 'sectionFigure', `${material.unit}  `), text('K', 'sectionStatus', 'Status'), text('L', 'sectionWho', 'Who acts, by when')];
  const headlines = [positionOf(material), ...headlinesOf(material)];
  return { rows: [{ ...ruled(HEIGHT.section, 'section', opening), mark: 'headlines' }, ...headlines.flatMap((headline) => pairOf(headline, has))] };
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

function pairOf(headline: Headline, has: (key: string) => boolean): readonly DraftRow[] {
  const { first, second, dateInNote } = whoActs(headline);
  const note = dateInNote && !headline.note.includes(headline.by) ? `By ${headline.by}: ${headline.note}` : headline.note;
  const top = [
    text('B', 'headline', cutText(headline.words, room('B', 'I'), 'bold')),
    ...amountCell(headline, has),
    text('K', 'headlineStatus', headline.status),
    text('L', headline.owner === '' ? 'noteRemark' : 'headlineWho', first),
  ];
  const bottom = [text('B', 'headlineNote', cutText(note, room('B', 'J'), 'regular')), text('K', 'headlineLink', headline.link.words, headline.link.to), text('L', 'headlineWhen', second)];
  return [{ height: HEIGHT.headline, cells: top }, ruled(HEIGHT.row, 'row', bottom)];
}

/** What somebody has to act on. */
const OWED: ReadonlySet<string> = new Set(['Red', 'Amber', 'Fail', 'Not supported']);

/** The role in the first row and the date in the second; a long role takes both and sends the date to the note. */
function whoActs({ owner, by, status }: Headline): { readonly first: string; readonly second: string; readonly dateInNote: boolean } {
  const nobody = OWED.has(status) ? BUDGET.noOwner : '';
  const [first = nobody, ...rest] = breakText(owner, ROOM_FOR_WHO, 'regular').map((line) => cutText(line, ROOM_FOR_WHO, 'regular'));
  if (rest.length === 0) return { first, second: by === '' ? '' : `by ${by}`, dateInNote: false };
  return { first, second: cutText(rest.join(' '), ROOM_FOR_WHO, 'regular'), dateInNote: by !== '' };
}

function amountCell({ key, name, amount }: Headline, has: (key: string) => boolean): readonly DraftCell[] {
  if (amount === null) return [];
  const { cell, path, source } = amount;
  const from = cell !== null && has(cell) ? { formula: ({ at }: { at: (key: string) => string }) => `=${at(cell)}` } : { source };
  return [figure('J', 'nilBesideHeadline', moneyFigure({ key: `headline ${key}`, name: ['HEADLINE', ...name], path, from }, amount.amount))];
}
