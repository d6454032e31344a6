import { expect, test } from '@jest/globals';
import { sinceLast } from '../../../../src/core/sinceLast';
import { recordOf } from '../../../../src/core/rules/responses/compareRuns';
import { FIRST_EVIDENCE } from '../../../../src/core/summary/evidence/evidenceColumns';
import { summarise } from '../../../../src/core/summary/summarise';
import { summariseSample } from '../sampleSummary';

/** What stands in a column of the evidence beside a figure: its rule in I, its source in K. */
async function beside(figure: string, column: 'I' | 'K'): Promise<unknown> {
  const { review, context } = await summariseSample(['council-2007-08']);
  const { evidence, figures } = summarise(sinceLast(review, recordOf(review.findings, review.policy.asAt)), context);
  const row = FIRST_EVIDENCE + figures.findIndex(({ name }) => name === figure);
  const cell = evidence.cells.find((each) => each.row === row && each.column === column.charCodeAt(0) - 65);
  return cell?.content.kind === 'text' ? cell.content.text : null;
}

test.each([
  ['ZB_SINCE_EXCEPTIONS_REPEATED', 'every rule', 'The findings of this run and of the one before'],
  ['ZB_CLAIM_3_CLAIMED', 'GOV-07', 'Claims D7'],
  ['ZB_PAY_ICT_VACANT_FTE', 'EST', 'Establishment M5, M7:M8 and 1 more'],
])('the source of %s is %s: %s', async (figure, rule, source) => {
  expect([await beside(figure, 'I'), await beside(figure, 'K')]).toEqual([rule, source]);
});
