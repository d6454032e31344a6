/** A text of more bytes is no budget: a million full rows of a ledger take some 150 MB. */
export const LARGEST_TEXT = 2 ** 28;

/** Twice what a workbook of a million rows with five columns holds; read, they take about 1 GB. */
export const MOST_CELLS = 10_000_000;
