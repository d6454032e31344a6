import { WORDS as claimWords } from './claims/words';
import { establishmentWords } from './establishment/words';
import { fundingWords } from './funding/words';
import { governanceWords } from './governance/words';
import { monitoringWords } from './monitoring/words';
import { projectWords } from './projects/words';
import { WORDS as rechargeWords } from './recharge/words';
import { validationWords } from './validation/words';
import { zeroBaseWords } from './zeroBase/words';

const TITLES: ReadonlyMap<string, { readonly title: string }> = new Map(
  [monitoringWords, establishmentWords, zeroBaseWords, rechargeWords, fundingWords, projectWords, claimWords, governanceWords, validationWords].flatMap((words) => Object.entries<{ readonly title: string }>(words)),
);

/** The fault that a rule reports in a few words, from the words of its room: "Virements do not come to nil". */
export function ruleTitle(id: string): string {
  return TITLES.get(id)?.title ?? id;
}
