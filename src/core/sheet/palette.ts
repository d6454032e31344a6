/** The colours of everything we write (design, palette): text at 4.5:1 or more on its ground, graphics at 3:1. */
export const PALETTE = {
  paper: '#FFFFFF',
  ink: '#1F2933',
  muted: '#52606D',
  accent: '#1F3A5F',
  link: '#1D4F91',
  red: '#A61B1B',
  onRed: '#FFFFFF',
  amber: '#FFE2A0',
  onAmber: '#5C3A00',
  green: '#1B6B3A',
  favourableBar: '#4F8F6B',
  headingRule: '#7B8794',
  rowRule: '#DDE2E7',
  input: '#FFF8D6',
  inputRule: '#8A6D00',
} as const;

function channel(hex: string): number {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(colour.slice(at, at + 2)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours such as "#1F2933", from 1 to 21 (WCAG 2.1). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
