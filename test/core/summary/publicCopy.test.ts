import { describe, expect, test } from '@jest/globals';
import { sinceLast } from '../../../src/core/sinceLast';
import { summarise } from '../../../src/core/summary/summarise';
import { ACTIONS, BUDGET, actionRow } from './drawnPlan';
import { summariseDrawn } from './drawnSummary';
import { summariseSample } from './sampleSummary';

const textsOf = ({ governance, exceptions }: ReturnType<typeof summarise>) => [governance, exceptions].flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));

describe('a public copy', () => {
  test('leaves out actions not for publication yet wherever they would stand, and counts them', () => {
    const sheets = { Budget: BUDGET, Actions: [ACTIONS, actionRow('Quiet move', { due: '2007-10-01', notBefore: '2007-12-01' }), actionRow('Open move')] };
    expect(summariseDrawn({ sheets }).text).toContain('Quiet move');
    const { summary } = summariseDrawn({ sheets, settings: { publicCopy: 'yes' } });
    expect(textsOf(summary).filter((text) => text.includes('Quiet'))).toEqual([]);
    expect(textsOf(summary)).toContain('This is a public copy: 1 line is left out: 1 action not for publication yet.');
  });

  test('leaves out exceptions on one post or one person’s pay, and keeps those on several', async () => {
    const ids = async (publicCopy: string) => {
      const { summary } = await summariseSample(['council-2007-08'], { publicCopy });
      return textsOf(summary).filter((text) => /\b(EST-\d\d|P199|P101|FND-04)\b/.test(text));
    };
    const [whole, open] = [await ids('no'), await ids('yes')];
    expect(whole).toEqual(expect.arrayContaining(['EST-04', 'EST-10', 'EST-03', 'FND-04']));
    expect(open.filter((text) => /P199|P101|EST-04|EST-07|EST-10/.test(text))).toEqual([]);
    expect(open).toEqual(expect.arrayContaining(['EST-03', 'FND-04']));
  });

  test('counts the notes whose line it does not list, without their words', async () => {
    const { review, context } = await summariseSample(['council-2007-08'], { publicCopy: 'yes' });
    const row = (found: string, note: string, key: string) => ['', '', '', 'EST-10', 'P101', '', found, '', '', '', '', note, key];
    const lines = { column: 12, heading: 'Key', sections: [], inputColumns: [11], inputs: [] };
    const values = [row('P101 is paid 69,875.', 'asked the post holder', 'EST-10|p101'), row('P777 is paid.', 'gone now', 'EST-10|p777')];
    const notesOf = (standing: typeof values) => ({ key: 'EXCEPTIONS' as const, firstRow: 5, firstColumn: 0, values: standing, formulas: standing, written: { lines, columns: 13 } });
    const open = textsOf(summarise(review, { ...context, standing: [notesOf(values)] }));
    expect(open.filter((text) => /P101|P777|asked|gone now/i.test(text))).toEqual([]);
    expect(open.filter((text) => text.startsWith('2 notes stood on lines that this public copy does not list'))).toHaveLength(1);
    expect(textsOf(summarise(review, { ...context, standing: [notesOf(values.slice(1))] })).filter((text) => text.startsWith('One note stood on a line that this public copy does not list'))).toHaveLength(1);
    const whole = await summariseSample(['council-2007-08'], { publicCopy: 'no' });
    expect(textsOf(summarise(whole.review, { ...whole.context, standing: [notesOf(values)] }))).toEqual(expect.arrayContaining(['asked the post holder', 'gone now']));
  });

  test('names no exception of the last run that may be left out now, not cleared', async () => {
    const { review, context } = await summariseSample(['council-2007-08'], { publicCopy: 'yes' });
    const record = (key: string) => ({ key, severity: 'Red' as const, amount: null });
    const last = { asAt: review.policy.asAt, findings: [record('GOV-01|recommendation 3|quiet move'), record('EST-10|p777'), record('BUD-01|vanished line')] };
    const texts = textsOf(summarise(sinceLast(review, last), context));
    expect(texts.filter((text) => /quiet|p777/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('vanished line'))).toHaveLength(1);
    expect(texts).toContain('2 exceptions of the last run on posts or actions are left out of this public copy.');
  });
});
