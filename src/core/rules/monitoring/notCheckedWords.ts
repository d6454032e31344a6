import { sayList, sayMany } from '../../model/wording';

/** The section that these sentences stand under on the summary. */
export const MONITORING_SECTION = 'Budget monitoring';

/** Lines in words and where they stand: 3 and "Budget L5, L9". */
export interface LinesFacts {
  readonly lines: number;
  readonly where: string;
}

const budgetOf = (lines: number): string => (lines === 1 ? 'its current budget' : 'their current budget');

/** Every sentence on what monitoring did not check; the money beside it is the gross current budget of the lines. */
export const monitoringNotChecked = {
  blankForecast: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} with a blank forecast taken at ${budgetOf(lines)} (${where}).`,
  nothingSpent: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} with no forecast and no actual to date taken at ${budgetOf(lines)} (${where}).`,
  postsMethod: ({ lines }: LinesFacts) =>
    `The forecast method "posts" is not available for budget lines yet: ${sayMany(lines, 'line')} forecast by profile instead.`,
  blankPrevious: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} with a blank previous forecast taken at ${budgetOf(lines)} when the movement is worked out (${where}).`,
  noStream: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} ${lines === 1 ? 'belongs' : 'belong'} to no stream (unmapped) and ${lines === 1 ? 'is' : 'are'} ` +
    `shown as "No stream" (${where}).`,
  noOriginal: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} with a current budget and no original budget: whether it adds up is not checked (${where}).`,
  noVirements: () => 'The budget has no virement column: whether virements come to nil is not checked.',
  virementNotPlaced: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'register entry', 'register entries')} with the other side outside the workbook ` +
    `${lines === 1 ? 'names' : 'name'} no head of this budget, and ${lines === 1 ? 'is' : 'are'} left out of the virement test (${where}).`,
  groupUnknown: ({ name, unknown }: { readonly name: string; readonly unknown: readonly string[] }) =>
    `The balance group "${name}" names ${sayList(unknown)}, which no stream of the workbook answers to.`,
  pairsOutside: ({ names }: { readonly names: readonly string[] }) =>
    `Internal charges with the other side outside the workbook are not eliminated: ${sayList(names)}.`,
  pairNotFound: ({ names }: { readonly names: readonly string[] }) =>
    `Internal pairs with a line that the budget does not have are not eliminated: ${sayList(names)}.`,
};
