// council-clean.xlsx: the same council with nothing to find.
import { proseSheet } from '../proseSheet.mjs';
import { structure } from '../council/structure.mjs';
import { pairs } from '../council/budget.mjs';
import { payScale, rates } from '../council/establishment.mjs';
import { POOL, packages, LIMIT } from '../council/zeroBase.mjs';
import { settings } from '../council/settings.mjs';
import { history } from '../council/governance.mjs';
import { DIRECTORATE } from '../council/names.mjs';
import { poolFormula } from '../council/workbook.mjs';
import { settingsSheet, structureSheet, budgetSheet, pairsSheet, virementsSheet, sumOf } from '../council/moneySheets.mjs';
import { establishmentSheet, payrollSheet, payScaleSheet, ratesSheet } from '../council/paySheets.mjs';
import { devicesSheet, licencesSheet, rateCardSheet, poolsSheet } from '../council/chargeSheets.mjs';
import { zeroBaseSheet, packagesSheet, amountNow } from '../council/zeroBaseSheets.mjs';
import { claimsSheet } from '../council/claimsSheet.mjs';
import { ledgerEntries, ledgerSheet } from '../council/ledger.mjs';
import { historySheet, fundingSheet, projectsSheet, actionsSheet, reviewsSheet, evidenceSheet, validationSheet } from '../council/governanceSheets.mjs';
import { budget, virements, funding } from './money.mjs';
import { posts, people } from './people.mjs';
import { devices, rateCard, poolLines, packageLines, keptLines, projects, actions, reviews, evidence, validation, claims } from './services.mjs';

const footer = 'Zerobase sample: council without faults (synthetic)';
const time = { year: '2007/08', asAt: '31 October 2007', previous: '30 September 2007', footer };
const paragraphs = [
  ['What this is', 'The council of the other sample with nothing wrong: a review must report no finding. All figures are invented; no person is named.'],
  ['How it differs', 'Desktops are billed at the audited count and confirmed; there are no portables; the supplement is one-off, on supplies, and the release that replaces it is in the virement register; posts and payroll agree; the pool for 2008/09 recovers exactly at the rate of that year.'],
  ['Units and signs', 'Pounds throughout. Expenditure is positive and income is negative. Variance is forecast outturn less current budget, so a plus is adverse.'],
  ['Pay points', 'Illustrative, not the published circular for 2007/08.'],
];
const NOTE = 'Counts of September 2007, billed from the same counts and confirmed by every directorate.';

export function cleanWorkbook() {
  const zeroGroups = [['Desktop service', poolLines], ['Packages', packageLines], ['Other services', keptLines]];
  const zeroBase = zeroBaseSheet(zeroGroups, { year: '2008/09', lastYear: '2007/08', footer });
  const everyLine = zeroGroups.flatMap(([, rows]) => rows);
  const poolCost = poolLines.reduce((sum, line) => sum + amountNow(line), 0);
  const pool = { service: POOL, year: '2008/09', driver: 'Desktops', method: 'Full cost', order: 1, provider: DIRECTORATE, cost: { f: poolFormula(zeroBase), v: poolCost } };
  const charged = { footer, note: NOTE, billedHeading: 'Billed count 2007/08', budgets: true };
  const sheets = [
    proseSheet({ name: 'Read me', footer, title: 'Sample workbook: a council without faults', paragraphs }),
    settingsSheet(settings(sumOf(budget, 'current'), sumOf(budget, 'actual')), footer),
    structureSheet(structure, 'Cost centres by service and stream.', footer),
    budgetSheet(budget, time),
    pairsSheet(pairs, footer),
    virementsSheet(virements, { ...time, outside: true }),
    ledgerSheet(ledgerEntries(budget), time),
    historySheet(history, footer),
    establishmentSheet(posts, time),
    payrollSheet(people, time),
    payScaleSheet(payScale, footer),
    ratesSheet(rates, footer),
    devicesSheet([['Desktops', devices('Desktops')]], charged),
    licencesSheet([['GIS licences', devices('GIS licences')]], charged),
    rateCardSheet(rateCard, footer),
    poolsSheet([pool], footer),
    zeroBase,
    packagesSheet(packages, LIMIT, zeroBase, everyLine, footer),
    fundingSheet(funding, footer, true),
    projectsSheet(projects, footer),
    actionsSheet(actions, footer),
    reviewsSheet(reviews, footer),
    evidenceSheet(evidence, footer),
    claimsSheet(claims, footer),
    validationSheet(validation, footer),
  ];
  return { file: 'council-clean.xlsx', title: 'Zerobase sample: a council without faults', saved: '2007-10-31', sheets };
}
