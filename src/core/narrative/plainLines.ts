import type { CommitteeReport } from './reportSection';
import { textOf } from './said';

/** The report as lines of plain text: title, head, headings, paragraphs with their numbers. */
export function plainLines({ title, head, sections }: CommitteeReport): readonly string[] {
  const parts = sections.flatMap((section) => [section.title, ...section.parts.flatMap(({ heading, paragraphs }) => [...(heading === null ? [] : [textOf(heading)]), ...paragraphs.map(({ number, said }) => `${number} ${textOf(said)}`)])]);
  return [textOf(title), ...head.map(textOf), ...parts];
}
