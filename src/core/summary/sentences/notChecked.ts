import type { ForecastBasis } from '../../model/monitoring';
import type { Pence } from '../../model/money';
import type { NotUsedReason } from '../../model/source';
import type { Policy } from '../../model/policy';
import { sayList, sayMany, sayPercent, sayPounds } from '../../model/wording';

/** Items of the summary that this version does not write, with the sections of the review that belong to them. */
export const LATER: readonly { readonly label: string; readonly words: string; readonly sections: readonly string[] }[] = [
  { label: 'Who acts by when', words: 'Decisions and actions due are not in this version; the roles and dates the workbook names stand beside the headlines.', sections: [] },
  { label: 'Actions and audits', words: 'Recommendations, actions and audits are not on this summary yet; their rules are in the Exceptions.', sections: ['Actions', 'Audits'] },
  { label: 'Since the last run', words: 'Findings new, cleared, repeated or accepted since the last run are not told apart in this version.', sections: [] },
];

const METHODS: Readonly<Record<ForecastBasis, string>> = {
  given: 'as given',
  profile: 'actual plus the rest of the profiled budget',
  commitments: 'actual plus commitments or the rest of the budget',
  'straight-line': 'actual in proportion to the year',
  posts: 'from the posts',
  budget: 'at the budget',
  actual: 'actual at the year end',
};

const REASONS: Readonly<Record<NotUsedReason, readonly [string, string]>> = {
  subtotal: ['subtotal', 'subtotals'],
  total: ['total', 'totals'],
  heading: ['repeated heading', 'repeated headings'],
  section: ['section heading', 'section headings'],
  blank: ['blank row', 'blank rows'],
  footnote: ['footnote', 'footnotes'],
  other: ['other row', 'other rows'],
};

/** Not checked, and what the figures rest on. */
export const NOT_CHECKED = {
  topic: 'Not checked',
  message: 'What this summary does not tell, and the settings behind it',
  amount: (amount: Pence | null) => (amount === null ? '' : ` (${sayPounds(amount)})`),
  rowsNotUsed: (counts: ReadonlyMap<NotUsedReason, number>) => {
    const kinds = [...counts].map(([why, count]) => sayMany(count, ...REASONS[why]));
    return kinds.length === 0 ? 'Every row under the headings of a recognised table was used.' : `${sayList(kinds)} under the headings of recognised tables; their money is that of the lines they sum, and is not counted again.`;
  },
  sheetsNotUsed: (sheets: readonly string[]) => `No table was recognised on ${sayMany(sheets.length, 'sheet')}: ${sayList(sheets.slice(0, 12))}${sheets.length > 12 ? ` and ${sheets.length - 12} more` : ''}.`,
  issue: (message: string, places: readonly string[]) => `${sayList(places.slice(0, 4))}${places.length > 4 ? ` and ${places.length - 4} more places` : ''}: ${message}`,
  noIssues: 'Nothing in the recognised tables had to be read with care.',
  hidden: (places: readonly string[]) => (places.length === 0 ? 'No hidden sheet or row was met.' : `Hidden, and read all the same: ${sayList(places)}.`),
  forecasts: (methods: readonly (readonly [ForecastBasis, number, Pence])[]) => `${methods.map(([basis, lines, current]) => `${sayMany(lines, 'line')} (${sayPounds(current)} of budget) ${METHODS[basis]}`).join('; ')}.`,
  tolerances: ({ rag, tolerance, claimsApproximately }: Policy) =>
    `Red from ${sayPercent(rag.stream.percent)} or ${sayPounds(rag.stream.amount)} (stream), ${sayPercent(rag.directorate.percent)} or ${sayPounds(rag.directorate.amount)} (directorate), ${sayPercent(rag.budget.percent)} or ${sayPounds(rag.budget.amount)} (whole budget). ` +
    `Balance ${sayPounds(tolerance.balance)}; establishment ${sayPounds(tolerance.establishment)}; recovery ${sayPounds(tolerance.recoveryAmount)} or ${sayPercent(tolerance.recoveryPercent)}; “approximately” ${sayPercent(claimsApproximately)}.`,
  changed: (settings: readonly string[]) => (settings.length === 0 ? 'None: every setting that has a default stands at it.' : `${settings.join('; ')}.`),
  rates: (rates: readonly string[]) => (rates.length === 0 ? 'No rate was used.' : `${rates.join('; ')}.`),
  figures: (formulas: number, values: number) =>
    `${sayMany(formulas, 'figure')} of this sheet ${formulas === 1 ? 'is a live formula' : 'are live formulas'} over the cells they come from; ${sayMany(values, 'figure')} ${values === 1 ? 'is a value' : 'are values'} that no formula says, such as full cost with on-costs, shares by largest remainder and amounts of exceptions.`,
  madeFrom: (inputs: readonly string[], version: string) => `${sayList(inputs)}; Zerobase ${version}.`,
  publicCopy: (count: number) => `This is a public copy: ${sayMany(count, 'line')} that would show one person’s pay ${count === 1 ? 'is' : 'are'} left out.`,
} as const;
