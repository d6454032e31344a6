import { expect, test } from '@jest/globals';
import { toMarkdown } from '../../../src/core/narrative/toMarkdown';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { reportDrawn } from './drawnReport';

const markdown = (stream: string, settings: Parameters<typeof reportDrawn>[1] = {}): string => toMarkdown(reportDrawn({ Budget: [BUDGET, lineOf(stream, 100_000, 120_000)] }, settings).report);

test('has a heading a section and a paragraph a number, with empty lines between', () => {
  const text = markdown('ICT');
  expect(text.split('\n').filter((line) => line.startsWith('#')).slice(0, 3)).toEqual(['# Budget position', '## Purpose', '## Financial implications']);
  expect(text).toContain('\n\n2.1 The budget is forecast');
  expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
});

test('lets nothing that was typed in the workbook become mark-up', () => {
  const text = markdown('*ICT* <b>_x_</b> [a](b) `c` &lt; D&E', { reportTitle: 'A # title\n## Purpose' });
  expect(text).toContain('\\*ICT\\* \\<b\\>\\_x\\_\\</b\\> \\[a\\](b) \\`c\\` \\&lt; D&E is forecast');
  expect(text.split('\n')[0]).toBe('# A # title ## Purpose');
});
