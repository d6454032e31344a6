import type { GivenSetting } from '../core/reading/settingCatalogue';
import { policyFrom } from '../core/reading/settings';
import { template } from '../core/template/template';
import type { Failure } from './failure';
import { plainWorkbook } from './plainWorkbook';

export type TemplateOutcome = { readonly kind: 'written'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly failure: Failure };

/** The year that headings such as "Amount 2007/08" begin with when no year is given: that of the examples. */
const EXAMPLE_YEAR = 2007;

/**
 * An empty workbook with a sheet, headings, an explained example and checks on entry for everything that is read;
 * settings that are given stand in it. Fails when one of them cannot be used.
 */
export async function writeTemplate(given: readonly GivenSetting[]): Promise<TemplateOutcome> {
  const { policy, faults } = policyFrom({ year: EXAMPLE_YEAR, period: 12, firstMonth: 4 }, given);
  const [first] = faults;
  if (first !== undefined) return { kind: 'failed', failure: { kind: 'setting', fault: first.fault } };
  return { kind: 'written', bytes: await plainWorkbook('Template for a review', template(policy.year.startsIn, given)) };
}
