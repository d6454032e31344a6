/** The width of a text in pixels, in a font as CSS names it. */
export type MeasureText = (text: string, font: string) => number;

/** Measures with a canvas that is never shown. */
export function createMeasure(): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const measured = known.get(key);
    if (measured !== undefined || pen === null) return measured ?? text.length * 7;
    pen.font = font;
    const { width } = pen.measureText(text);
    if (known.size > 20_000) known.clear();
    known.set(key, width);
    return width;
  };
}
