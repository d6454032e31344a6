import { type XmlElement, attribute, child, descendants, isOn, parseXml } from '../xml/xmlTree';

/** Turns a colour element of a part (font, fill, border, tab) into "#RRGGBB"; null when it is automatic or absent. */
export type ReadColor = (element: XmlElement | undefined) => string | null;

/** The first 64 colours that older workbooks name by number. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
/** Theme colours as cells count them: light and dark change places against the theme's own order. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = ['FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD', 'C0504D', '9BBB59', '8064A2', '4BACC6', 'F79646', '0000FF', '800080'];

function themeOf(theme: string): readonly string[] {
  if (theme === '') return OFFICE_THEME;
  const scheme = descendants(parseXml(theme), 'clrScheme')[0];
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const hex = color?.name === 'sysClr' ? attribute(color, 'lastClr') : attribute(color, 'val');
    return hex ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** Lighter for a positive tint, darker for a negative one: the lightness of the colour moves, its hue stays. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
  const reach = (spread * (1 - Math.abs(2 * wanted - 1))) / 2;
  const scale = most === least ? 0 : (2 * reach) / (most - least);
  return channels.map((channel) => byteHex((channel - lightness) * scale + wanted)).join('');
}

function byteHex(share: number): string {
  return Math.min(255, Math.max(0, Math.round(share * 255))).toString(16).padStart(2, '0');
}

/** Reads colours by the theme of the workbook ('' where it has none) and its own palette. */
export function colorReader(theme: string, palette: readonly XmlElement[]): ReadColor {
  const colors = themeOf(theme);
  const own = palette.map((color) => (attribute(color, 'rgb') ?? '').slice(-6));
  return (element) => {
    if (element === undefined || isOn(element, 'auto', 'off')) return null;
    const indexed = Number(attribute(element, 'indexed') ?? -1);
    const hex = attribute(element, 'rgb')?.slice(-6) ?? colors[Number(attribute(element, 'theme') ?? -1)] ?? own[indexed] ?? INDEXED[indexed];
    if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
    const tint = Number(attribute(element, 'tint') ?? 0);
    return `#${(tint === 0 ? hex : tinted(hex, tint)).toUpperCase()}`;
  };
}
