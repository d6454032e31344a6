import type { CommitteeReport } from './reportSection';
import { type Said, textOf } from './said';

/** The report as Markdown: headings as headings, a paragraph a line with its number; nothing typed in a workbook becomes mark-up. */
export function toMarkdown({ title, head, sections }: CommitteeReport): string {
  const blocks = sections.flatMap((section) => [
    `## ${plain(section.title)}`,
    ...section.parts.flatMap(({ heading, paragraphs }) => [...(heading === null ? [] : [`### ${escaped(heading)}`]), ...paragraphs.map(({ number, said }) => `${number} ${escaped(said)}`)]),
  ]);
  return `${[`# ${escaped(title)}`, head.map(escaped).join('  \n'), ...blocks].join('\n\n')}\n`;
}

function escaped(said: Said): string {
  return plain(textOf(said));
}

/** Characters that Markdown would read as mark-up, each made plain; "&" only where it would begin a character by its name. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>]|&(?=#?\w+;)/g, '\\$&');
}
