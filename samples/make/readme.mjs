// samples/README.md from the same data as the workbooks, so that every cell and figure in it is theirs.
import { faultTable, pence, pounds } from './readme/markdown.mjs';
import { monitoringTable, balanceAndGross, councilPay, payFigures, payTables } from './readme/councilFigures.mjs';
import { countTable, whatIfTable, chargeNotes } from './readme/chargeFigures.mjs';
import { bridgeTable } from './readme/zeroBaseFigures.mjs';
import * as borough from './readme/boroughFigures.mjs';
import { budget } from './council/budget.mjs';
import { budget as cleanBudget } from './clean/money.mjs';
import { posts as cleanPosts } from './clean/people.mjs';
import { devices as cleanDevices } from './clean/services.mjs';
import { governance, funding, agencyNote } from './readme/words.mjs';

export function readme({ council, boroughBook }) {
  return `<!-- Written by make.mjs. Change the script, not this file. -->
# Sample workbooks

Three synthetic workbooks and what a review of each must report. \`node samples/make.mjs\` writes them and this page; the bytes are the same on every run. No person is named in them.
\`node samples/recompute.mjs [REPORT.json]\` works out the establishment and the pool of the first one from the file alone, with nothing from \`src\`, and compares a report with it.
Money is in pounds. In this page expenditure is +, income is -, variance = forecast - current, whatever the sheet shows.

## council-2007-08.xlsx
The council of the source report, as at 31 October 2007, period 7. Only the figures named on its sheet *Read me* are the report's.

### Planted faults
${faultTable(council)}

Expected besides, with no one cell of their own: RCH-10 Not checked (below). ${agencyNote}
Disputed counts are one cause: RCH-05 here; VAL-02 when the round on *Validation* (F6 and F10) is reconciled. GOV-05 does not repeat GOV-02 and GOV-03.

### Budget
${monitoringTable(budget)}

${balanceAndGross(budget)}
- BUD-11: Green ICT hides Agency staff +25,000 (41.7%). BUD-03: Corporate ICT Projects only; every other Amber stream and Red line is explained.

### Establishment and pay
Vacancy factor 4 per cent; the grant-funded post is outside. Tolerance 2,500, so no EST-01; no EST-09, no EST-13.

${councilPay()}

3.75 FTE of advisers above establishment x 22,830.97 = 85,616.13. Each row is rounded to the penny once and streams are sums of rows.

### Counts and charges
${countTable()}

${whatIfTable()}

${chargeNotes()}

### Zero-base 2008/09
${bridgeTable()}

Volume is (this year's volume - last year's) x last year's amount / last year's volume, to the penny. Every expenditure budget line has a zero-base line: ZBB-08 is silent. Lines in a pool need no package.
Funding line, limit 1,000,000: Network security Minimum 180,000 -> 180,000; Desktop Minimum 620,000 -> 800,000; Out of hours by contract Current 45,000 -> 845,000; Desktop Current 150,000 -> 995,000; Desktop Enhanced 90,000 draws the line; Training 4,000 not funded though it fits; Out of hours in-house 70,000 not chosen. No ZBB-07.

### Funding, projects, governance, claims
${funding}
${governance}

## council-clean.xlsx
The same council with nothing wrong. **No finding under any rule of any section.** One stream is Amber and explained.

${monitoringTable(cleanBudget)}

${balanceAndGross(cleanBudget)}

${payTables(payFigures(cleanPosts, cleanBudget))}

Desktops ${pounds(cleanDevices('Desktops').reduce((sum, row) => sum + row.audit, 0))}, billed, audited and returned alike, at 490 in 2007/08 and 2008/09; the 2008/09 pool is ${pence(1078000)}, break-even 490.0000, and the recipients' budgets equal their charges. The virement column sums to 100,000, all of it from outside the workbook and in the register.

## borough-2025-26.xlsx
Another council, year and shape, tuned to nothing: £000 to one decimal, income positive, last column budget less projected outturn on the net (so brackets are adverse on every line, income included), one budget sheet a directorate (section headings; stacked headings; columns), no settings, no rate card, no claims, no register of virements. The year comes from the headings.

### Planted faults
${faultTable(boroughBook)}

### Budget
${borough.monitoringTable()}

${borough.grossAndVirements()}
- BUD-01's line is used as typed (54,400), so it is in Leisure and Culture's current budget.
- BUD-03: comments are given on some lines but nowhere a cause, a recurrence or an action, so it is due for every Amber or Red stream above, for Finance and Procurement (favourable by 5 per cent or more), and for these lines (a stream's finding may stand for the line that carries it):

${borough.offTargetTable()}

- BUD-11, Green streams with a Red line: Independent Living (Equipment and adaptations). The carry forwards of 8,500 and 42,000 have no source, end year or approver anywhere in the workbook (FND-02; BUD-16 where limits are set).

### Establishment and pay
Rates: NI 15 per cent above 5,000, pension 19.6 per cent (sheet Rates), levy 0.5 per cent on all pay. No vacancy factor is stated, so the allowance is nil and cost = full cost. Agency staff is not in the salaries budget.

${borough.payTable()}

EST-01: Waste and Street Scene only. EST-03: ${borough.overNote()}. EST-13 and EST-09 silent.

### Recharges
Shares to the penny by largest remainder, pool by pool or totals first alike. The print room's 58,400 is reported and not shared (RCH-02). Headcount 524, floor area 7,100, laptops 422.

${borough.shareTable()}

### Zero-base 2026/27
${borough.coverageNote()}
`;
}
