/** The most columns and rows a worksheet has in Excel 2007 and later. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/** Column 0 is "A", 25 "Z", 26 "AA". */
export function columnLetter(column: number): string {
  let [letters, rest] = ['', column + 1];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** "A" is 0; null when the letters name no column of Excel. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const index = [...letters.toUpperCase()].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < MOST_COLUMNS ? index : null;
}

/** A1 of a cell: column from 0, row as Excel numbers it (from 1). */
export function a1(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/** A sheet name as it stands in a formula: quoted when it has to be, quotes doubled. */
export function sheetReference(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc]|true|false)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Rows as Excel shows them, runs joined: [3, 4, 5, 9] is "3:5, 9". */
export function rowRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(', ');
}

/** Cells of one column, runs joined: "F5:F9, F12". */
export function columnRuns(letter: string, rows: readonly number[]): string {
  return rowRuns(rows)
    .split(', ')
    .filter((run) => run !== '')
    .map((run) => run.split(':').map((row) => `${letter}${row}`).join(':'))
    .join(', ');
}

/** Columns as Excel shows them, runs joined: "F:K, M". Columns from 0. */
export function columnSpans(columns: readonly number[]): string {
  if (columns.length === 0) return '';
  return rowRuns(columns)
    .split(', ')
    .map((run) => run.split(':').map((column) => columnLetter(Number(column))).join(':'))
    .join(', ');
}

/** Cells of one row, runs of columns joined: "D3:L3, N3". Columns from 0. */
export function runsAcross(columns: readonly number[], row: number): string {
  return rowRuns(columns)
    .split(', ')
    .map((run) => run.split(':').map((column) => a1(Number(column), row)).join(':'))
    .join(', ');
}

/** Beyond so many separate runs of cells nobody follows them one by one: the range that holds them all is given. */
const MOST_RUNS = 50;

/** Runs as they are, "F5:F9, F12", or when there are too many the one range that holds them: "F5:F900". */
export function fewRuns(runs: string): string {
  const each = runs.split(', ');
  if (each.length <= MOST_RUNS) return runs;
  return runs.replace(/[:,].*[ :]/, ':');
}
