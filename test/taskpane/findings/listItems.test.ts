import { groupFindings } from '../../../src/app/show/groupFindings';
import { findingItem, groupItem, listItems, numberIn } from '../../../src/taskpane/findings/listItems';
import { reviewedAs } from '../../builders/paneReview';

const groups = groupFindings(reviewedAs(1).shown.findings.map((finding, at) => ({ ...finding, severity: at === 0 ? 'Red' : 'Amber' })), 'severity');

it('the keys move between headings and the findings under those that are not folded', () => {
  expect(listItems({ groups }, new Set()).keys).toEqual(['group severity Red', 'finding 1', 'group severity Amber', 'finding 2', 'finding 3']);
  const folded = listItems({ groups }, new Set(['severity Red']));
  expect(folded.keys).toEqual(['group severity Red', 'group severity Amber', 'finding 2', 'finding 3']);
  expect([folded.placeOf(findingItem(1)), folded.placeOf(findingItem(3)), folded.placeOf(groupItem('severity Amber')), folded.placeOf(null)]).toEqual([null, { index: 3, group: 'severity Amber', row: 1 }, { index: 1, group: 'severity Amber', row: -1 }, null]);
  expect([numberIn('finding 12'), numberIn('group 12')]).toEqual([12, null]);
});
