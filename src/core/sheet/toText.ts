import { a1, columnLetter } from '../model/address';
import { showNumber } from './numberFormats';
import type { CellContent, Sheet, SheetArea, SheetCell } from './sheet';
import { type StyleName, numberFormatOf } from './styles';

/** The sheet as text a person can review: what it shows, row by row; then formulas, links, names, rules, chart and print. */
export function toText(sheet: Sheet): string {
  return [
    `# ${sheet.name} (${sheet.money}; tab ${sheet.tabColour}; first ${sheet.freezeRows} rows frozen${sheet.gridlines ? '' : '; no gridlines'})`,
    `columns ${sheet.columns.map((width, index) => `${columnLetter(index)} ${width}`).join(', ')}`,
    '',
    ...rowLines(sheet),
    ...section('formulas', sheet.cells.flatMap((cell) => (cell.content.kind === 'formula' ? [`${addressOf(cell)} ${cell.content.formula}`] : []))),
    ...section('links', sheet.links.map((link) => `${addressOf(link)} -> ${link.to}`)),
    ...section('names', sheet.names.map((name) => `${addressOf(name)} ${name.name}`)),
    ...section('conditional formats', sheet.conditionalFormats.map(({ area, formula, fill, colour, bold }) => `${areaText(area)} ${formula} ${fill ?? 'no fill'} ${colour}${bold ? ' bold' : ''}`)),
    ...section('charts', sheet.charts.map((chart) => `${chart.name}, titled "${chart.title}", over ${areaText(chart.over)}: ${areaText(chart.values)} by ${areaText(chart.categories)}, from ${chart.minimum} to ${chart.maximum}`)),
    ...section('table', sheet.table === null ? [] : [`${sheet.table.name} ${areaText(sheet.table.area)} ${sheet.table.style}`]),
    ...section('print', printLines(sheet)),
    '',
  ].join('\n');
}

function rowLines({ rows, cells, money }: Sheet): readonly string[] {
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return rows.map((height, index) => {
    const parts = (byRow.get(index + 1) ?? []).flatMap(({ column, style, content }) => (content.kind === 'blank' ? [] : [`${columnLetter(column)} [${style}] ${show(content, style, money)}`]));
    return `${String(index + 1).padStart(4)} ${String(height).padStart(5)}  ${parts.join(' | ')}`.trimEnd();
  });
}

function show(content: Exclude<CellContent, { kind: 'blank' }>, style: StyleName, money: Sheet['money']): string {
  if (content.kind === 'text') return content.text.replaceAll('\n', ' / ');
  const format = numberFormatOf(style);
  return typeof content.value === 'string' || format === null ? String(content.value) : showNumber(content.value, format, money);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, ...lines];
}

function printLines({ print }: Sheet): readonly string[] {
  const { margins: m, fit, titleRows, footer } = print;
  return [
    `${print.paper} ${print.orientation}, ${fit.wide} wide, ${fit.tall ?? 'any'} tall${print.centred ? ', centred' : ''}; margins ${m.left} ${m.right} ${m.top} ${m.bottom}, footer ${m.footer}`,
    `area ${areaText(print.area)}, title rows ${titleRows.first}:${titleRows.last}, breaks above ${print.breaks.join(', ') || 'none'}`,
    `footer ${footer.left} | ${footer.centre} | ${footer.right}`,
  ];
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return a1(column, row);
}

function areaText({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string {
  return `${a1(firstColumn, firstRow)}:${a1(lastColumn, lastRow)}`;
}
