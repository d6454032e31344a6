/** Why an example cannot be run as it is, what it then fails with, and which examples that is true of. */
export interface NotRun {
  readonly because: string;
  /** Null where it must not even be tried. */
  readonly failsWith: string | RegExp | null;
  readonly examples: readonly string[];
}

const numbered = (name: string, ...numbers: readonly number[]): readonly string[] => numbers.map((number) => `${name} ${number}`);

/** Every shipped example that is not run: a member of Excel's that is not here, or code that runs in no Excel. */
export const NOT_RUN: readonly NotRun[] = [
  {
    because: 'headless Excel has no Workbook.getSelectedRange',
    failsWith: 'headless Excel does not implement Workbook.getSelectedRange',
    examples: [
      ...numbered('call-sync-before-read good', 3),
      ...numbered('load-object-before-read good', 18),
      ...numbered('no-empty-load good', 5),
      ...numbered('no-empty-load bad', 1, 2),
      ...numbered('no-navigational-load good', 2, 4, 9, 10),
    ],
  },
  {
    because: 'Excel has no getSelectedRange of a worksheet',
    failsWith: 'worksheet.getSelectedRange is not a function',
    examples: [
      ...numbered('call-sync-after-load good', 5, 6, 7, 8),
      ...numbered('call-sync-after-load bad', 3, 4, 5),
      ...numbered('call-sync-before-read good', 10, 11),
      ...numbered('load-object-before-read good', 13, 14, 15, 16, 17),
      ...numbered('load-object-before-read bad', 10, 11, 12),
      ...numbered('no-navigational-load good', 11, 12, 13, 14),
      ...numbered('no-navigational-load bad', 10),
    ],
  },
  {
    because: 'Excel has no getSelectedRange of the worksheets',
    failsWith: 'context.workbook.worksheets.getSelectedRange is not a function',
    examples: [
      ...numbered('load-object-before-read good', 5, 6, 8, 9, 19, 20, 21),
      ...numbered('load-object-before-read bad', 7, 8, 13, 14),
      ...numbered('no-empty-load bad', 3, 4, 5),
    ],
  },
  {
    because: 'Excel has no getItem of a worksheet',
    failsWith: 'worksheet.getItem is not a function',
    examples: [
      ...numbered('call-sync-after-load good', 1, 9, 10),
      ...numbered('call-sync-after-load bad', 1, 2, 6, 7, 8, 9),
      ...numbered('load-object-before-read good', 2),
      ...numbered('no-empty-load good', 2),
      ...numbered('no-navigational-load bad', 1, 2, 3),
    ],
  },
  {
    because: 'Excel has no getTables of a worksheet',
    failsWith: 'worksheet.getTables is not a function',
    examples: ['call-sync-after-load good 4', 'call-sync-before-read good 9', 'load-object-before-read good 12'],
  },
  {
    because: 'Excel has no getRange of a workbook',
    failsWith: 'context.workbook.getRange is not a function',
    examples: ['no-navigational-load good 7', 'no-navigational-load good 8', 'no-navigational-load bad 9'],
  },
  {
    because: 'Excel has no borders of a range, only of its format',
    failsWith: /undefined \(reading 'fill'\)|does not implement Range\.borders/,
    examples: ['no-navigational-load good 1', ...numbered('no-navigational-load bad', 6, 7, 8)],
  },
  {
    because: 'Excel has no fill of a range, and no size of a fill',
    failsWith: /does not implement (Range\.fill|RangeFill\.size)/,
    examples: ['load-object-before-read good 11', ...numbered('no-navigational-load bad', 4, 5)],
  },
  {
    because: 'it calls what is not Office.js, to see that the rule keeps silent',
    failsWith: /(notAGetFunction|thisIsNotAGetFunction|notAGet|selectedRange\.load) is not a function|anotherObject is not defined/,
    examples: [...numbered('call-sync-after-load good', 2, 3), 'load-object-before-read good 7', ...numbered('no-empty-load good', 3, 4), 'no-navigational-load good 6'],
  },
  {
    because: 'it is no JavaScript: await in a function that is not async',
    failsWith: "Expected ';', '}' or <eof>",
    examples: [...numbered('call-sync-before-read good', 1, 2, 4, 5, 6), ...numbered('call-sync-before-read bad', 2, 5)],
  },
  { because: 'it is for Word', failsWith: 'Word is not defined', examples: ['no-context-sync-in-loop bad 1'] },
  { because: 'it is for PowerPoint', failsWith: 'PowerPoint is not defined', examples: ['no-context-sync-in-loop bad 3'] },
  {
    because: 'it never ends',
    failsWith: null,
    examples: [...numbered('no-context-sync-in-loop bad', 4, 5), 'test-for-null-using-isNullObject bad 8', 'test-for-null-using-isNullObject mended 8'],
  },
  {
    because: 'it sets Office.initialize, which nothing calls here',
    failsWith: null,
    examples: numbered('no-office-initialize bad', 1, 2, 3, 4),
  },
];
