import { describeSheet, withContents } from '../../../src/core/sheet/describe';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { summariseSample } from '../summary/sampleSummary';

/** What Excel gives back of every cell. */
function typedOn({ cells }: Sheet): (row: number, column: number) => string | number {
  const held = new Map(cells.map(({ row, column, content }) => [`${row} ${column}`, content] as const));
  return (row, column) => {
    const content = held.get(`${row} ${column}`);
    if (content === undefined || content.kind === 'blank') return '';
    return content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : content.formula;
  };
}

it('a sheet that was described is drawn again as it was, but for its names, which the workbook keeps', async () => {
  const { summary } = await summariseSample(['council-clean']);
  for (const sheet of [summary.governance, summary.exceptions, summary.evidence]) {
    const kept = JSON.parse(JSON.stringify(describeSheet(sheet))) as ReturnType<typeof describeSheet>;
    const drawn = withContents(kept, typedOn(sheet));
    const unvalued = ({ cells }: Sheet) => cells.map(({ content, ...cell }) => ({ ...cell, content: content.kind === 'formula' ? { kind: 'formula', formula: content.formula } : content }));
    const byPlace = ({ links }: Sheet) => [...links].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(unvalued(drawn)).toEqual(unvalued(sheet));
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
  const drawn = withContents(kept, () => 5);
  expect(drawn.cells.map(({ row, column }) => [row, column])).toEqual([[1, 0], [2, 1], [2, 2], [3, 1], [3, 2], [7, 0]]);
  expect(drawn.links).toEqual([{ row: 12, column: 0, to: 'Evidence!E3' }]);
});
