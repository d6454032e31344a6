import { type DraftBlock, type DraftRow, text } from '../sheet/draft';
import { breakText, textWidth } from '../sheet/textWidth';
import { HEIGHT, room } from './governanceGrid';
import type { Material } from './material';
import { TITLE } from './sentences/title';

/** Title, decision, scope and date; who reports; units, sources and agreement. */
export function titleBlock(material: Material, figures: number): DraftBlock {
  const { review, context } = material;
  const { policy, sources } = review;
  const sheets = new Set(sources.map(({ file, sheet }) => `${file}\u0000${sheet}`)).size;
  const report = breakText(TITLE.report(policy), room('B', 'L'), 'regular').map((line) => row(HEIGHT.report, line));
  return {
    rows: [
      { height: HEIGHT.title, cells: [text('B', 'title', TITLE.title()), text('L', 'decision', TITLE.decision(policy.decision))] },
      { height: HEIGHT.subtitle, cells: [text('B', 'subtitle', subtitleOf(material))] },
      ...report,
      row(HEIGHT.report, TITLE.units(material.unit, sources.length, sheets)),
      { ...row(HEIGHT.report, TITLE.agreement(figures, context.agreement)), mark: 'agreement' },
    ],
  };
}

/** What the report is about: its own title, else the directorate, else the budget. */
export function subjectOf({ review: { policy, monitoring } }: Material): string {
  if (policy.reportTitle !== '') return policy.reportTitle;
  const [only, ...others] = monitoring.directorates;
  return only !== undefined && others.length === 0 ? only.directorate : 'Revenue budget';
}

function subtitleOf(material: Material): string {
  const { policy } = material.review;
  const whole = TITLE.subtitle(subjectOf(material), policy);
  return textWidth(whole, 'bold') <= room('B', 'L') ? whole : TITLE.subtitle('Revenue budget', policy);
}

function row(height: number, words: string): DraftRow {
  return { height, cells: [text('B', 'report', words)] };
}
