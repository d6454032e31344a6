// Cell styles by name ("line.amount", "total.text", "head.right", ...) and the styles.xml that holds them.
const INK = 'FF1F2933';
const MUTED = 'FF52606D';
const ACCENT = 'FF1F3A5F';
const HEADING_RULE = 'FF7B8794';
const ROW_RULE = 'FFDDE2E7';
const WHITE = 'FFFFFFFF';

const FORMATS = {
  general: 'General',
  code: '@',
  amount: '#,##0_);(#,##0);"–"_)',
  change: '+#,##0_);(#,##0);"–"_)',
  thousands: '#,##0.0_);(#,##0.0);"–"_)',
  pence: '#,##0.00_);(#,##0.00);0.00_)',
  fte: '#,##0.00_);(#,##0.00);"–"_)',
  number: '#,##0.00##_);(#,##0.00##);0_)',
  count: '#,##0_);(#,##0);0_)',
  percent: '0.0##_)',
  date: 'd mmm yyyy',
};

const FONTS = {
  body: `<sz val="11"/><color rgb="${INK}"/><name val="Calibri"/><family val="2"/>`,
  bold: `<b/><sz val="11"/><color rgb="${INK}"/><name val="Calibri"/><family val="2"/>`,
  muted: `<sz val="11"/><color rgb="${MUTED}"/><name val="Calibri"/><family val="2"/>`,
  title: `<b/><sz val="18"/><color rgb="${ACCENT}"/><name val="Calibri"/><family val="2"/>`,
  section: `<b/><sz val="11"/><color rgb="${ACCENT}"/><name val="Calibri"/><family val="2"/>`,
  head: `<b/><sz val="11"/><color rgb="${WHITE}"/><name val="Calibri"/><family val="2"/>`,
};
const FILLS = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', `<patternFill patternType="solid"><fgColor rgb="${ACCENT}"/><bgColor indexed="64"/></patternFill>`];
const edge = (side, style, colour) => (style ? `<${side} style="${style}"><color rgb="${colour}"/></${side}>` : `<${side}/>`);
const border = (top, bottom) => `<left/><right/>${edge('top', ...top)}${edge('bottom', ...bottom)}<diagonal/>`;
const BORDERS = {
  none: border([], []),
  row: border([], ['thin', ROW_RULE]),
  sub: border(['thin', HEADING_RULE], ['thin', HEADING_RULE]),
  total: border(['thin', INK], ['thin', INK]),
};

const RIGHT = new Set(['amount', 'change', 'thousands', 'pence', 'fte', 'number', 'count', 'percent']);

const align = (format, wrap) => {
  const across = format === 'date' || format === 'centre' ? 'center' : RIGHT.has(format) ? 'right' : 'left';
  return `<alignment horizontal="${across}" vertical="top"${across === 'left' ? ' indent="1"' : ''}${wrap ? ' wrapText="1"' : ''}/>`;
};

const KINDS = { line: ['body', 'row'], sub: ['bold', 'sub'], total: ['bold', 'total'] };
const SHAPES = ['text', 'wrap', 'centre', 'code', 'amount', 'change', 'thousands', 'pence', 'fte', 'number', 'count', 'percent', 'date'];

const table = [
  ['default', { font: 'body', border: 'none', format: 'general', alignment: '' }],
  ['title', { font: 'title', border: 'none', format: 'general', alignment: '<alignment vertical="center"/>' }],
  ['note', { font: 'muted', border: 'none', format: 'general', alignment: '<alignment vertical="top"/>' }],
  ['prose', { font: 'body', border: 'none', format: 'general', alignment: '<alignment vertical="top" wrapText="1"/>' }],
  ['topic', { font: 'section', border: 'none', format: 'general', alignment: '<alignment vertical="top" wrapText="1"/>' }],
  ['section', { font: 'section', border: 'row', format: 'general', alignment: '<alignment vertical="center"/>' }],
  ['head.left', { font: 'head', fill: 2, border: 'none', format: 'general', alignment: '<alignment horizontal="left" vertical="center" indent="1" wrapText="1"/>' }],
  ['head.right', { font: 'head', fill: 2, border: 'none', format: 'general', alignment: '<alignment horizontal="right" vertical="center" wrapText="1"/>' }],
  ['head.centre', { font: 'head', fill: 2, border: 'none', format: 'general', alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>' }],
];
for (const shape of ['count', 'amount', 'percent', 'date']) {
  table.push([`line.left.${shape}`, { font: 'body', border: 'row', format: shape, alignment: align('text') }]);
}
for (const [kind, [font, line]] of Object.entries(KINDS)) {
  for (const shape of SHAPES) {
    const format = shape in FORMATS ? shape : 'general';
    table.push([`${kind}.${shape}`, { font, border: line, format, alignment: align(shape, shape === 'wrap') }]);
  }
}
const INDEX = new Map(table.map(([name], at) => [name, at]));

export function styleIndex(name) {
  const at = INDEX.get(name);
  if (at === undefined) throw new Error(`no style ${name}`);
  return at;
}

export const headStyleFor = (shape) => (RIGHT.has(shape) ? 'head.right' : shape === 'date' || shape === 'centre' ? 'head.centre' : 'head.left');

const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export function stylesXml() {
  const custom = Object.entries(FORMATS).filter(([name]) => name !== 'general');
  const formatId = new Map([['general', 0], ...custom.map(([name], at) => [name, 164 + at])]);
  const fontNames = Object.keys(FONTS);
  const borderNames = Object.keys(BORDERS);
  const xf = ({ font, fill = 0, border: line, format, alignment }) =>
    `<xf numFmtId="${formatId.get(format)}" fontId="${fontNames.indexOf(font)}" fillId="${fill}" borderId="${borderNames.indexOf(line)}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="${custom.length}">${custom.map(([name, code]) => `<numFmt numFmtId="${formatId.get(name)}" formatCode="${escape(code)}"/>`).join('')}</numFmts>` +
    `<fonts count="${fontNames.length}">${fontNames.map((name) => `<font>${FONTS[name]}</font>`).join('')}</fonts>` +
    `<fills count="${FILLS.length}">${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>` +
    `<borders count="${borderNames.length}">${borderNames.map((name) => `<border>${BORDERS[name]}</border>`).join('')}</borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${table.length}">${table.map(([, style]) => xf(style)).join('')}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
