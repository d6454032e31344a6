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
  postsMethod: ({ lines, where }: LinesFacts) =>
    `The forecast method "posts" found no pay projection for ${sayMany(lines, 'employees line')}: forecast by profile instead (${where}).`,
  noActual: ({ lines }: LinesFacts) =>
    `The budget has no actual to date: whether the forecasts of ${sayMany(lines, 'line')} follow from spending is not checked.`,
  noPrevious: () => 'The budget has no previous forecast: whether forecasts moved since the last report is not checked.',
  varianceToDate: ({ lines, where }: LinesFacts) =>
    `The variance stated on ${sayMany(lines, 'line')} is of the year to date, not of the forecast, and is not checked (${where}).`,
  noHistory: () => 'The workbook has no forecast history with outturns: how reliable forecasts were is not checked.',
  historyWithout: ({ period, year, streams }: { readonly period: number; readonly year: string; readonly streams: readonly string[] }) =>
    `The forecast history has no period ${period} of ${year} for ${sayList(streams)}: how reliable their forecasts were is not checked.`,
  blankPrevious: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} with a blank previous forecast taken at ${budgetOf(lines)} when the movement is worked out (${where}).`,
  noStream: ({ lines, where }: LinesFacts) =>
    `No line of the budget belongs to a stream: ${sayMany(lines, 'line')} ${lines === 1 ? 'is' : 'are'} shown as "No stream" (${where}).`,
  noOriginal: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} with a current budget and no original budget: whether it adds up is not checked (${where}).`,
  noVirements: () => 'The budget has no virement column: whether virements come to nil is not checked.',
  virementNotPlaced: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'register entry', 'register entries')} with the other side outside the workbook ` +
    `${lines === 1 ? 'names' : 'name'} no head of this budget, and ${lines === 1 ? 'is' : 'are'} left out of the virement test (${where}).`,
  notByCentre: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'register entry', 'register entries')} ${lines === 1 ? 'names' : 'name'} a service or stream of several cost centres: ` +
    `the virement column of those is not held against the register (${where}).`,
  noRingFences: () => 'No sheet says which cost centres are ring-fenced: whether virements cross a ring-fence is not checked.',
  noLimits: ({ lines }: LinesFacts) =>
    `No approval limits are set (approval.limit): the approval of ${sayMany(lines, 'virement or supplement', 'virements and supplements')} is not checked.`,
  noApprovers: ({ lines, where }: LinesFacts) => `${sayMany(lines, 'virement or supplement', 'virements and supplements')} on a sheet without approvers: approval is not checked (${where}).`,
  noLimitOf: ({ lines, approvers }: { readonly lines: number; readonly approvers: readonly string[] }) =>
    `${sayMany(lines, 'virement or supplement was', 'virements and supplements were')} approved by ${sayList(approvers)}, for whom no limit is set.`,
  noLedger: () => 'The workbook has no ledger: actuals to date are not held against it.',
  ledgerStale: ({ last }: { readonly last: number }) => `The ledger ends at period ${last}: actuals to date are not held against it.`,
  ledgerOtherCodes: () => 'The ledger has no cost centre and account of the budget: actuals to date are not held against it.',
  ledgerElsewhere: ({ lines, centres, where }: LinesFacts & { readonly centres: number }) =>
    `${sayMany(lines, 'ledger entry', 'ledger entries')} of ${sayMany(centres, 'cost centre')} that the budget does not have ${lines === 1 ? 'is' : 'are'} left out (${where}).`,
  uncoded: ({ lines, where }: LinesFacts) =>
    `${sayMany(lines, 'line')} without a cost centre or an account ${lines === 1 ? 'is' : 'are'} not held against the ledger (${where}).`,
  pairJoined: ({ names }: { readonly names: readonly string[] }) =>
    `Whether the two sides are equal is not checked for ${sayList(names)}: an account of ${names.length === 1 ? 'it' : 'theirs'} is also charged outside the workbook.`,
  groupUnknown: ({ name, unknown }: { readonly name: string; readonly unknown: readonly string[] }) =>
    `The balance group "${name}" names ${sayList(unknown)}, which no stream of the workbook answers to.`,
  pairsOutside: ({ names }: { readonly names: readonly string[] }) =>
    `Internal charges with the other side outside the workbook are not eliminated: ${sayList(names)}.`,
  pairNotFound: ({ names }: { readonly names: readonly string[] }) =>
    `Internal pairs with a line that the budget does not have are not eliminated: ${sayList(names)}.`,
};
