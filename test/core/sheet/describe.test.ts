import { blankSheet, describeSheet } from '../../../src/core/sheet/describe';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { summariseSample } from '../summary/sampleSummary';

it('a sheet that was described is drawn again as it was, but for what its cells hold and its names, which the workbook keeps', async () => {
  const { summary } = await summariseSample(['council-clean']);
  for (const sheet of [summary.governance, summary.exceptions, summary.evidence]) {
    const kept = JSON.parse(JSON.stringify(describeSheet(sheet))) as ReturnType<typeof describeSheet>;
    const drawn = blankSheet(kept);
    const byPlace = ({ links }: Sheet) => [...links].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(drawn.cells).toEqual(sheet.cells.map((cell) => ({ ...cell, content: { kind: 'blank' } })));
    expect(byPlace(drawn)).toEqual(byPlace(sheet));
    expect({ ...drawn, cells: [], links: [] }).toEqual({ ...sheet, names: [], cells: [], links: [] });
  }
});

it('a description is a fraction of its sheet', async () => {
  const { summary } = await summariseSample(['council-clean']);
  expect(JSON.stringify(describeSheet(summary.evidence)).length).toBeLessThan(JSON.stringify(summary.evidence).length / 10);
});

it('what somebody else wrote in place of an area or a column is taken for the first cell, and does not stop the sheet from being drawn', async () => {
  const { summary } = await summariseSample(['council-clean']);
  const kept = { ...describeSheet(summary.exceptions), links: [['Evidence!', 'XXXX', '12 E3']], styles: [['label', 'nonsense'], ['amount', 'B2:C3,XXXX7:XXXX7']] } as ReturnType<typeof describeSheet>;
  const drawn = blankSheet(kept);
  expect(drawn.cells.map(({ row, column }) => [row, column])).toEqual([[1, 0], [2, 1], [2, 2], [3, 1], [3, 2], [7, 0]]);
  expect(drawn.links).toEqual([{ row: 12, column: 0, to: 'Evidence!E3' }]);
});
