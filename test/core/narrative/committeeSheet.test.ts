import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/core/model/day';
import { committeeReport } from '../../../src/core/narrative/committeeReport';
import { committeeSheet } from '../../../src/core/narrative/committeeSheet';
import { plainLines } from '../../../src/core/narrative/plainLines';
import { said } from '../../../src/core/narrative/said';
import { lookOf } from '../../../src/core/sheet/styles';
import { breakText } from '../../../src/core/sheet/textWidth';
import { summariseSample } from '../summary/sampleSummary';

const PLACE = { name: 'Committee Report', asAt: '2007-10-31' as Day };

describe('the committee report as a sheet', () => {
  test.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('says all that the report of %s says, and is no figure or formula', async (name) => {
    const { review } = await summariseSample([name]);
    const report = committeeReport(review);
    const { cells } = committeeSheet(report, PLACE);
    const texts = cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(cells.filter(({ content }) => content.kind === 'number' || content.kind === 'formula')).toEqual([]);
    const joined = texts.join(' ');
    for (const line of plainLines(report).filter((each) => each.length < 1_500)) expect(joined).toContain(line);
  });

  test('is A4 portrait, one page wide, and no page is longer than paper', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    const { rows, columns, print } = committeeSheet(committeeReport(review), PLACE);
    expect([print.orientation, print.paper, print.fit.wide, print.area.lastRow]).toEqual(['portrait', 'A4', 1, rows.length]);
    const paper = (297 * 72) / 25.4 - print.margins.top - print.margins.bottom;
    expect(columns.reduce((so, width) => so + width, 0)).toBeLessThanOrEqual((210 * 72) / 25.4 - print.margins.left - print.margins.right);
    const ends = [...print.breaks, rows.length + 1];
    const heights = ends.map((end, index) => rows.slice((ends[index - 1] ?? 1) - 1, end - 1).reduce((so, height) => so + height, index === 0 ? 0 : (rows[0] ?? 0)));
    expect(Math.max(...heights)).toBeLessThanOrEqual(paper);
    expect(heights.length).toBeGreaterThan(3);
  });

  test('gives every wrapped text the height of its lines', async () => {
    const { review } = await summariseSample(['borough-2025-26']);
    const { rows, cells, columns } = committeeSheet(committeeReport(review), PLACE);
    const wrapped = cells.flatMap(({ row, style, content }) => (content.kind === 'text' && lookOf(style, 'pounds').wrap ? [{ row, look: lookOf(style, 'pounds'), text: content.text }] : []));
    expect(wrapped.length).toBeGreaterThan(40);
    for (const { row, look, text } of wrapped) {
      const room = (((columns[1] ?? 0) * 4) / 3 - 8) * (11 / look.size);
      expect(rows[row - 1]).toBeGreaterThanOrEqual(breakText(text, room, look.bold ? 'bold' : 'regular').length * look.size * 1.22);
    }
  });

  test('goes on in the next row, without a number, where a paragraph is higher than a row may be', () => {
    const long = said`${'many words '.repeat(600)}`;
    const report = { title: said`Title`, head: [said`Position`], sections: [{ title: 'Purpose', parts: [{ heading: null, paragraphs: [{ number: '1.1', said: long }] }] }] };
    const { rows, cells } = committeeSheet(report, PLACE);
    expect(Math.max(...rows)).toBeLessThanOrEqual(409);
    const texts = cells.flatMap(({ style, content }) => (style === 'paragraph' && content.kind === 'text' ? [content.text] : []));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join(' ')).toBe('many words '.repeat(600).trim());
    expect(cells.filter(({ style }) => style === 'paragraphNumber').map(({ row }) => row)).toHaveLength(2);
  });
});
