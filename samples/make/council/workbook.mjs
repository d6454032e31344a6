// council-2007-08.xlsx: the source report's council, with every planted fault.
import { proseSheet } from '../proseSheet.mjs';
import { readMe } from './readMe.mjs';
import { structure } from './structure.mjs';
import { budget, pairs, virements } from './budget.mjs';
import { posts, payrollWithFaults, payScale, rates } from './establishment.mjs';
import { devices, rateCard } from './devices.mjs';
import { POOL, poolLines, packageLines, keptLines, packages, LIMIT } from './zeroBase.mjs';
import { settings, claims } from './settings.mjs';
import { funding, projects, actions, reviews, evidence, history, validation } from './governance.mjs';
import { settingsSheet, structureSheet, budgetSheet, pairsSheet, virementsSheet, sumOf } from './moneySheets.mjs';
import { establishmentSheet, payrollSheet, payScaleSheet, ratesSheet } from './paySheets.mjs';
import { devicesSheet, licencesSheet, rateCardSheet, poolsSheet } from './chargeSheets.mjs';
import { zeroBaseSheet, packagesSheet, amountNow } from './zeroBaseSheets.mjs';
import { claimsSheet } from './claimsSheet.mjs';
import { ledgerEntries, ledgerSheet } from './ledger.mjs';
import { historySheet, fundingSheet, projectsSheet, actionsSheet, reviewsSheet, evidenceSheet, validationSheet } from './governanceSheets.mjs';
import { DIRECTORATE } from './names.mjs';

const footer = 'Zerobase sample: council 2007/08 (synthetic)';
const time = { year: '2007/08', asAt: '31 October 2007', previous: '30 September 2007', footer };
const STRUCTURE_NOTE = 'In May 2007 the reporting line of Corporate Programmes moved. The posts moved with it; the budget did not: ICT kept 88,000 and Corporate Programmes raises it by charges (see Virements).';
const DRIVER_NOTE = 'Desktops were billed on the 2005/06 count; the audit is of September 2007 and each directorate is asked to confirm or dispute it by 30 November 2007. Portables are not charged.';

export function councilWorkbook() {
  const zeroGroups = [['Desktop service', poolLines], ['Packages', packageLines], ['Other services', keptLines]];
  const zeroBase = zeroBaseSheet(zeroGroups, { year: '2008/09', lastYear: '2007/08', footer });
  const everyLine = zeroGroups.flatMap(([, rows]) => rows);
  const poolCost = poolLines.reduce((sum, line) => sum + amountNow(line), 0);
  const pool = { service: POOL, year: '2008/09', driver: 'Desktops', method: 'Full cost', order: 1, provider: DIRECTORATE, cost: { f: poolFormula(zeroBase), v: poolCost },
    faults: [{ at: 'cost', rule: 'RCH-07', expect: 'Pool 1,104,317 of 2008/09 against 1,078,000 at the 2007/08 price: 26,317 short, the difference of years said' }] };
  const licenceNote = 'A charge for each GIS licence held.';
  const sheets = [
    proseSheet({ name: 'Read me', footer, title: 'Sample workbook: council 2007/08', paragraphs: readMe }),
    settingsSheet(settings(sumOf(budget, 'current'), sumOf(budget, 'actual')), footer),
    structureSheet(structure, STRUCTURE_NOTE, footer),
    budgetSheet(budget, time),
    pairsSheet(pairs, footer),
    virementsSheet(virements, time),
    ledgerSheet(ledgerEntries(budget), time),
    historySheet(history, footer),
    establishmentSheet(posts, time),
    payrollSheet(payrollWithFaults(), time),
    payScaleSheet(payScale, footer),
    ratesSheet(rates, footer),
    devicesSheet([['Desktops', devices('Desktops')], ['Portables', devices('Portables')]], { footer, note: DRIVER_NOTE, billedHeading: 'Billed count 2005/06' }),
    licencesSheet([['GIS licences', devices('GIS licences')]], { footer, note: licenceNote, billedHeading: 'Billed count 2005/06' }),
    rateCardSheet(rateCard, footer),
    poolsSheet([pool], footer),
    zeroBase,
    packagesSheet(packages, LIMIT, zeroBase, everyLine, footer),
    fundingSheet(funding, footer),
    projectsSheet(projects, footer),
    actionsSheet(actions, footer),
    reviewsSheet(reviews, footer),
    evidenceSheet(evidence, footer),
    claimsSheet(claims, footer),
    validationSheet(validation(devices('Desktops')), footer),
  ];
  return { file: 'council-2007-08.xlsx', title: 'Zerobase sample: council 2007/08', saved: '2007-10-31', sheets };
}

export function poolFormula(zeroBase) {
  const column = (key) => `ZBB!$${zeroBase.letters[key]}$5:$${zeroBase.letters[key]}$${zeroBase.last}`;
  return `SUMIFS(${column('amount')},${column('pool')},A5)`;
}
