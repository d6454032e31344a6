import type { CellValue } from '../model/grid';
import { type Heading, readHeading } from './heading';
import { type Phrase, phrasesOf } from './phrases';

/** A heading: its column (from 0), what it says, and what stands over it in the row above. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  /** A heading above that spans several columns: "2007/08", "Year to date"; "" where there is none. */
  readonly band: string;
  /** Its own words; year and unit are the band's where it names none itself. */
  readonly heading: Heading;
  /** Some of the cells under it that hold something. */
  readonly cells: () => readonly CellValue[];
  /** What it may be compared as, the plainest first. */
  readonly phrases: () => readonly Phrase[];
}

/** What a heading is made from; a single row of headings has no bands. */
export interface HeadingParts {
  readonly column: number;
  readonly text: string;
  readonly band?: string;
  readonly cells?: () => readonly CellValue[];
}

/** A heading read. What it may be compared as is worked out when it is first asked for, and once. */
export function headingCell({ column, text, band = '', cells = () => [] }: HeadingParts): HeadingCell {
  const [own, above] = [readHeading(text), readHeading(band)];
  let phrases: readonly Phrase[] | null = null;
  return {
    column,
    text,
    band,
    heading: { words: own.words, year: own.year ?? above.year, unit: own.unit ?? above.unit },
    cells,
    phrases: () => (phrases ??= phrasesOf(own.words, above.words)),
  };
}

/** The headings of a row of texts. */
export function headingCells(texts: readonly (readonly [column: number, text: string])[]): HeadingCell[] {
  return texts.map(([column, text]) => headingCell({ column, text }));
}

/** Longer bands are titles, which say nothing of one column. */
const LONGEST_QUOTED = 16;

/** A heading as it is quoted, with what stands over it: "2007/08: Budget". */
export function sayHeading({ text, band }: Pick<HeadingCell, 'text' | 'band'>): string {
  return band === '' || band.length > LONGEST_QUOTED ? text : `${band}: ${text}`;
}
