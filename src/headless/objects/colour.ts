import { ExcelFault } from '../client/excelFault';

const names: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', lime: '#00FF00', blue: '#0000FF', yellow: '#FFFF00',
  cyan: '#00FFFF', aqua: '#00FFFF', magenta: '#FF00FF', fuchsia: '#FF00FF', silver: '#C0C0C0', gray: '#808080',
  grey: '#808080', maroon: '#800000', olive: '#808000', green: '#008000', purple: '#800080', teal: '#008080',
  navy: '#000080', orange: '#FFA500', pink: '#FFC0CB', brown: '#A52A2A', gold: '#FFD700', lightblue: '#ADD8E6',
  lightgreen: '#90EE90', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkblue: '#00008B', darkred: '#8B0000',
  darkgreen: '#006400',
};

/** "#RRGGBB" in capitals, from that or from a common HTML name; anything else is Excel's error. */
export function colourArgument(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelFault('InvalidArgument');
  if (/^#?[0-9A-Fa-f]{6}$/.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  const named = names[value.toLowerCase()];
  if (named === undefined) throw new ExcelFault('InvalidArgument');
  return named;
}

/** A colour, or "" for none, as Excel takes an empty text. */
export function colourOrNone(value: unknown): string {
  return value === '' || value === null ? '' : colourArgument(value);
}
