/** What is taken on of a file, and why no more. Everything that opening a file can be made to spend is bounded here. */

/** A file is held whole before it is looked at; the largest workbooks Excel opens are well below. */
export const LARGEST_FILE = 2 ** 29;

/** Real workbooks hold tens of parts; thousands are an attack or a mistake. */
export const MOST_PARTS = 10_000;

/** A sheet of a million full rows expands to about 600 MB; beyond this the machine, not the reader, gives up. */
export const MOST_EXPANDED_BYTES = 2 ** 30;

/** Spreadsheet XML packs 10 to 40 times; a part of 16 MB or more that is packed 500 times over is a bomb. */
export const MOST_RATIO = 500;
export const RATIO_COUNTS_FROM = 16 * 2 ** 20;

/** Four million cells with a value, two elements each; read, they take about 1.5 GB. */
export const MOST_SHEET_ELEMENTS = 8_000_000;

/** A million different texts, two elements each; held as a tree, an element of any other part takes some 400 bytes. */
export const MOST_OTHER_ELEMENTS = 2_000_000;

/** Parts other than sheets and shared texts are held whole; the largest seen are drawings of a few megabytes. */
export const LARGEST_HELD_PART = 64 * 2 ** 20;

/** Bytes of parts read in all: each once, some small ones twice. One that a thousand sheets point to counts each time. */
export const MOST_BYTES_READ = MOST_EXPANDED_BYTES + 2 ** 28;

/** Elements inside elements. Excel writes no more than some twenty; a tree is walked with a call for each. */
export const DEEPEST_NESTING = 256;

/**
 * A tag, a cell or a text that is not closed within this is no tag, cell or text: Excel keeps 32,767 characters in a
 * cell, each at most some sixty as a run of its own. What is not whole is looked at again with every piece that follows.
 */
export const LONGEST_UNCLOSED = 4 * 2 ** 20;

/** What stands before the rows of a sheet: views, widths. All 16,384 widths written one by one take 2 MB. */
export const LONGEST_SHEET_HEAD = 16 * 2 ** 20;

/** Rows are arrays that reach to their last cell: 8 bytes a place, full or empty. Twenty million take 160 MB. */
export const MOST_PLACES = 20_000_000;

/** 256 sheets whose widths name all 16,384 columns; each is kept. */
export const MOST_WIDTHS = 256 * 16_384;

/** Formulas that are shared are written out for every cell; a million of 100 characters. */
export const MOST_SHARED_CHARACTERS = 100_000_000;

/** A million cells take two seconds; a workbook that is not open after a minute is made to take for ever. */
export const LONGEST_MS = 60_000;
