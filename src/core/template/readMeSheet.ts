import { sheetReference } from '../model/address';
import type { ExplainedDataset } from '../reading/dataset';
import type { PlainCell, PlainSheet } from '../sheet/plainSheet';
import { breakText } from '../sheet/textWidth';

const STEPS = [
  'Fill in the sheets you have data for. Only Budget is needed; every other sheet adds to the review. Delete the sheets you do not use.',
  'Type below the example, or paste from another workbook. Columns may stand in any order, be left out or be added; the sheets may be renamed.',
  'Money is in £. Expenditure is positive and income negative, unless a whole sheet shows income positive, which is noticed.',
  'Headings that name a year, such as Amount 2007/08, are examples: put your own years, as many as there are.',
  'The rows marked Example and Explained are never read. Names of people are not asked for: use roles and numbers.',
];
const [MARGIN, NAME, WORDS] = [3, 22, 125];
const FIRST_STEP = 3;
const LINE = 15;

/** The first sheet: how the template is filled in, and what each sheet holds. */
export function readMeSheet(datasets: readonly ExplainedDataset[]): PlainSheet {
  const list = FIRST_STEP + STEPS.length + 1;
  const texts = [...STEPS.map((text, index) => [FIRST_STEP + index, text] as const), ...datasets.map(({ about }, index) => [list + 1 + index, about] as const)];
  return {
    name: 'Read me',
    columns: [MARGIN, NAME, WORDS],
    heights: new Map([[1, 26], ...texts.map(([row, text]) => [row, 2 + LINE * breakText(text, WORDS * 7 - 10, 'regular').length] as const)]),
    cells: [
      cell(1, 0, 'Template for a review', 'title'),
      ...STEPS.flatMap((text, index) => [cell(FIRST_STEP + index, 1, `Step ${index + 1}`, 'strong'), cell(FIRST_STEP + index, 2, text, 'text')]),
      cell(list, 1, 'Sheet', 'heading'),
      cell(list, 2, 'What a row of it is', 'heading'),
      ...datasets.flatMap(({ name, about }, index) => [{ ...cell(list + 1 + index, 1, name, 'link'), to: `${sheetReference(name)}!A1` }, cell(list + 1 + index, 2, about, 'text')]),
    ],
    rules: [],
    freezeRows: 0,
    gridlines: false,
  };
}

function cell(row: number, column: number, value: string, look: PlainCell['look']): PlainCell {
  return { row, column, value, look, format: 'words' };
}
