/** Excel's names of paper sizes by the number in the file. */
export const PAPER: readonly (readonly [number, string])[] = [
  [1, 'Letter'],
  [2, 'LetterSmall'],
  [3, 'Tabloid'],
  [4, 'Ledger'],
  [5, 'Legal'],
  [6, 'Statement'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [10, 'A4Small'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
  [14, 'Folio'],
  [15, 'Quatro'],
];
