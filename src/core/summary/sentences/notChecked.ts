import type { ForecastBasis } from '../../model/monitoring';
import type { Pence } from '../../model/money';
import type { NotUsedReason } from '../../model/source';
import type { Policy } from '../../model/policy';
import type { LeftOut } from '../material';
import { sayList, sayMany, sayPercent, sayPounds } from '../../model/wording';

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

/** So many rates are named. */
const NAMED = 2;

/** Not checked, and what the figures rest on. */
export const NOT_CHECKED = {
  topic: 'Not checked',
  message: 'What this summary does not tell, and the settings behind it',
  amount: (amount: Pence | null) => (amount === null ? '' : ` (${sayPounds(amount)})`),
  rowsNotUsed: (counts: ReadonlyMap<NotUsedReason, number>) => {
    const kinds = [...counts].map(([why, count]) => sayMany(count, ...REASONS[why]));
    return kinds.length === 0 ? 'Every row under the headings of a recognised table was used.' : `${sayList(kinds)} are not counted, their lines are.`;
  },
  sheetsNotUsed: (sheets: readonly string[]) => `No table was recognised on ${sayMany(sheets.length, 'sheet')}: ${sayList(sheets.slice(0, 12))}${sheets.length > 12 ? ` and ${sheets.length - 12} more` : ''}.`,
  issue: (message: string, places: readonly string[]) => `${sayList(places.slice(0, 4))}${places.length > 4 ? ` and ${places.length - 4} more places` : ''}: ${message}`,
  nothing: 'Nothing had to be read with care, and no hidden sheet or row was met.',
  noIssues: 'Nothing in the recognised tables had to be read with care.',
  hidden: (places: readonly string[]) => (places.length === 0 ? 'No hidden sheet or row was met.' : `Hidden, and read all the same: ${sayList(places)}.`),
  forecasts: (methods: readonly (readonly [ForecastBasis, number, Pence])[]) => `${methods.map(([basis, lines, current]) => `${sayMany(lines, 'line')} (${sayPounds(current)} of budget) ${METHODS[basis]}`).join('; ')}.`,
  tolerances: ({ rag, tolerance, claimsApproximately }: Policy) =>
    `Red from ${sayPercent(rag.stream.percent)} or ${sayPounds(rag.stream.amount)} (stream), ${sayPercent(rag.directorate.percent)} or ${sayPounds(rag.directorate.amount)} (directorate), ${sayPercent(rag.budget.percent)} or ${sayPounds(rag.budget.amount)} (whole budget). ` +
    `Balance ${sayPounds(tolerance.balance)}; establishment ${sayPounds(tolerance.establishment)}; recovery ${sayPounds(tolerance.recoveryAmount)} or ${sayPercent(tolerance.recoveryPercent)}; “approximately” ${sayPercent(claimsApproximately)}.`,
  /** `saved` are the names of those whose value was saved in the pane. */
  changed: (settings: readonly string[], saved: readonly string[]) => {
    const said = settings.length === 0 ? 'None: every setting that has a default stands at it.' : `${settings.join('; ')}.`;
    return saved.length === 0 ? said : `${said} Saved in the pane, before the Settings sheet: ${sayList(saved)}.`;
  },
  rates: (rates: readonly string[]) => (rates.length === 0 ? 'No rate was used.' : `${rates.slice(0, NAMED).join('; ')}${rates.length > NAMED ? `; ${rates.length - NAMED} more` : ''}: each with its source on the Evidence sheet.`),
  figures: (formulas: number, values: number) =>
    `${sayMany(formulas, 'figure')} ${formulas === 1 ? 'is a live formula' : 'are live formulas'} over source cells, ${values} ${values === 1 ? 'is a value' : 'are values'}.`,
  madeFrom: (inputs: readonly string[], version: string) => `${sayList(inputs)}; Zerobase ${version}.`,
  publicCopy: ({ onePerson, actions, evidence, cleared }: LeftOut) => {
    const count = onePerson + actions + evidence + cleared;
    const parts = [
      ...(onePerson === 0 ? [] : [`${onePerson} that would show one person’s pay or post`]),
      ...(actions === 0 ? [] : [`${sayMany(actions, 'action')} not for publication yet`]),
      ...(evidence === 0 ? [] : [`${sayMany(evidence, 'entry of the evidence log', 'entries of the evidence log')} not for publication yet`]),
      ...(cleared === 0 ? [] : [`${sayMany(cleared, 'exception')} of the last run on posts or actions, which may be cleared or left out here`]),
    ];
    return `This is a public copy: ${sayMany(count, 'line')} ${count === 1 ? 'is' : 'are'} left out${parts.length === 0 ? '' : `: ${sayList(parts)}`}.`;
  },
} as const;
