import { namePost } from '../../../../src/core/rules/establishment/paidPosts';

it('a post is named by title and number, or by the one it has', () => {
  expect(namePost({ postId: ' P405 ', title: 'Adviser' })).toBe('Adviser (P405)');
  expect(namePost({ postId: ' ', title: 'Adviser' })).toBe('Adviser');
  expect(namePost({ postId: ' P405 ', title: ' ' })).toBe('P405');
});
