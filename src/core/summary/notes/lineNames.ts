import type { SheetLines } from '../../sheet/standing';

/** The name of a line on each row from the first to the last: what stands in its column, else that of the line above; "" where there is none yet. */
export function lineNames({ sections, heading }: Pick<SheetLines, 'sections' | 'heading'>, texts: readonly string[]): readonly string[] {
  const topics = new Set(sections);
  const counts = new Map<string, number>();
  let [section, label] = ['', ''];
  return texts.map((text) => {
    if (topics.has(text)) section = text;
    if (text !== '') label = text === heading ? '' : text;
    if (label === '') return '';
    const name = section === '' || section === label ? label : `${section}|${label}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}|${count}`;
  });
}
