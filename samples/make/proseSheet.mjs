// A sheet of words only: the first sheet of each workbook.
export function proseSheet({ name, title, footer, paragraphs }) {
  const rows = [{ height: 26, cells: [{ v: title, s: 'title' }] }, { height: 8, cells: [] }];
  for (const [topic, text] of paragraphs) {
    rows.push({ height: 15 * Math.ceil((text.length * 1.08) / 104) + 3, cells: [{ v: topic, s: 'topic' }, { v: text, s: 'prose' }] });
  }
  return { name, rows, footer, faults: [], widths: [24, 105], portrait: false };
}
