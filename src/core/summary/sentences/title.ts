import type { Policy } from '../../model/policy';
import { yearLabel } from '../../model/period';
import { sayDay, sayMany } from '../../model/wording';
import type { Agreement } from '../summaryContext';

/** The title block. */
export const TITLE = {
  title: () => 'Governance Summary',
  decision: (decision: string) => (/\bnoted?\b/i.test(decision) ? 'For noting' : decision === '' ? 'No decision sought' : 'For decision'),
  subtitle: (subject: string, { asAt, period, year }: Policy) => `${subject}: position at ${sayDay(asAt)}, period ${period} of ${yearLabel(year)}`,
  report: ({ preparedBy, reviewedBy, decision, wards }: Policy) =>
    [
      preparedBy === '' ? 'Prepared by: no role given.' : `Report of the ${preparedBy.replace(/^the /i, '')}.`,
      reviewedBy === '' ? 'Reviewed by: no role given.' : `Reviewed by the ${reviewedBy.replace(/^the /i, '')}.`,
      ...(decision === '' ? [] : [`Decision sought: ${decision.replace(/\.$/, '')}.`]),
      ...(wards === '' ? [] : [`Wards: ${wards.replace(/\.$/, '')}.`]),
    ].join(' '),
  units: (scale: string, tables: number, sheets: number) => `All money in ${scale}: a plus sign is adverse, brackets are favourable or income. ${sayMany(tables, 'table')} read on ${sayMany(sheets, 'sheet')}.`,
  agreement: (figures: number, agreement: Agreement | null) => {
    if (agreement === null) return `${sayMany(figures, 'figure')}, not yet compared with what this sheet calculates.`;
    const { agrees, differences, notCalculated } = agreement;
    const others = [...(differences.length > 0 ? [`${differences.length} differ`] : []), ...(notCalculated > 0 ? [`${notCalculated} not calculated`] : [])];
    return `${agrees} of ${figures} figures agree with what this sheet calculates${others.length === 0 ? ', to the penny' : `; ${others.join(', ')}`}.`;
  },
} as const;
