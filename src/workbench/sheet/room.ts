import type { CSSProperties } from 'react';

/** What a cell keeps free at its sides, in pixels. */
const PADDING = 6;

const known = new Map<string, number>();
const MOST_KNOWN = 20_000;
let pen: CanvasRenderingContext2D | null | undefined;

/** The width a text takes in a cell, in pixels, measured on a canvas that is never shown. */
export function textWidth(text: string, { fontWeight = 'normal', fontSize = '11pt', fontFamily = 'Calibri, Carlito, sans-serif' }: CSSProperties): number {
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return 0;
  pen.font = font;
  const width = pen.measureText(text).width + PADDING;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, width);
  return width;
}

/** Whether a text has room in a width, in the font of a cell. */
export function hasRoom(width: number, style: CSSProperties): (text: string) => boolean {
  return (text) => textWidth(text, style) <= width;
}
