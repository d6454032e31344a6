import { readFileSync } from 'node:fs';

const README = new URL('../../samples/README.md', import.meta.url);

/** The streams of a sample as samples/README.md states them, in the pane's way of writing: name, variance, share, status. */
export function streamsInReadme(sample: string): readonly (readonly string[])[] {
  const [, chapter = ''] = new RegExp(`\n## ${sample}\\.xlsx\n([^]*?)(?=\n## |$)`).exec(readFileSync(README, 'utf8')) ?? [];
  const [table = ''] = /^\| Stream \|.* Original \|.* Status \|\n(?:\|.*\n)*/m.exec(chapter) ?? [];
  const [heading = [], , ...rows] = table.trim().split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const at = (row: readonly string[], column: string): string => row[heading.indexOf(column)] ?? '';
  const streams = rows.filter(([name = '']) => !name.startsWith('*') && !name.startsWith('Total'));
  if (streams.length === 0) throw new Error(`samples/README.md has no streams of ${sample}`);
  return streams.map((row) => [at(row, 'Stream'), inBrackets(at(row, 'Variance')), share(at(row, '%')), at(row, 'Status')]);
}

function inBrackets(figure: string): string {
  return figure.startsWith('-') ? `(${figure.slice(1)})` : figure;
}

/** Two decimals there, one in the pane, half away from zero. */
function share(percent: string): string {
  const [, minus, whole, tenth = '0', hundredth = '0'] = /^(-?)(\d+)\.(\d)(\d)%$/.exec(percent) ?? [];
  if (whole === undefined) return percent;
  const tenths = Number(whole) * 10 + Number(tenth) + (Number(hundredth) >= 5 ? 1 : 0);
  const rounded = `${Math.floor(tenths / 10)}.${tenths % 10}%`;
  return minus === '-' && tenths > 0 ? `(${rounded})` : rounded;
}
