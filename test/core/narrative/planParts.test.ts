import { expect, test } from '@jest/globals';
import { ACTIONS, actionRow } from '../summary/drawnPlan';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { changedReport, reportDrawn } from './drawnReport';

const plan = (...rows: Parameters<typeof reportDrawn>[0][string]) => reportDrawn({ Budget: [BUDGET, lineOf('ICT', 100_000, 100_000)], Actions: [ACTIONS, ...rows] }, { asAt: '2007-10-31' }).text;

test('names a recommendation by its number or as it is typed, and actions under none as such', () => {
  const [, ...rest] = actionRow('Validate the counts');
  const headings = plan(['Recommendation 4', ...rest], ['', 'Agree the price', ...rest.slice(1)], actionRow('Count again')).split('\n').filter((line) => line.endsWith('of the plan') || line.startsWith('Actions of the plan'));
  expect(headings).toEqual(['Recommendation 4 of the plan', 'Actions of the plan under no recommendation', 'Recommendation 3 of the plan']);
});

test('says of an action without an owner or a day that it has none', () => {
  const text = plan(actionRow('Validate the counts', { owner: '' }), actionRow('Agree the price', { due: '' }));
  expect(text).toContain('Validate the counts: Amber, though claimed Green; no owner given, due on 30 November 2007.');
  expect(text).toContain('Agree the price: Amber, though claimed Green; ICT Manager, no due date.');
});

test('an action without a day has no day to act by either', () => {
  expect(plan(actionRow('Agree the price', { due: '' }))).toContain('It falls to the ICT Manager; the day is to be agreed.');
});

test('says where no action of the plan may be published yet, and nothing of a plan without actions', async () => {
  const without = (actions: number) => changedReport(({ governance }) => ({ governance: { ...governance, actions: [], omitted: { actions, evidence: 0 } } }));
  expect(await without(2)).toContain('Actions of the plan\n');
  expect(await without(2)).toContain('No action of the plan may be published yet.');
  expect(await without(0)).not.toMatch(/Actions of the plan|may be published yet/);
});
