// borough-2025-26.xlsx: another council, year and shape, tuned to nothing.
import { proseSheet } from '../proseSheet.mjs';
import { divisions, ADULTS, PLACE, RESOURCES } from './budget.mjs';
import { boroughBudgetSheet } from './budgetSheet.mjs';
import { posts, people, payScale, rates } from './people.mjs';
import { bases, pools, zeroBase } from './services.mjs';
import { postsSheet, payrollSheet, payScaleSheet, ratesSheet, basesSheet, poolsSheet, zeroBaseSheet } from './sheets.mjs';

const footer = 'Zerobase sample: borough 2025/26 (synthetic)';
const paragraphs = [
  ['What this is', 'A synthetic borough, made to be unlike the other sample: its own headings, £000, income shown positive, one budget sheet for each portfolio, no settings. No person is named.'],
  ['Figures', 'Budgets, posts and counts are invented and not fitted to any total. Pay points are the NJC spine from 1 April 2025; National Insurance and the levy are those of 2025/26; the pension rate is invented.'],
  ['Signs', 'Budget sheets: income is positive and totals are net of income; the last column is budget less projected outturn on the net, so that brackets are an overspend or a shortfall of income on every line.'],
];

export function boroughWorkbook() {
  const of = (directorate) => divisions.filter((division) => division.directorate === directorate);
  const sheets = [
    proseSheet({ name: 'About', footer, title: 'Sample workbook: borough 2025/26', paragraphs }),
    boroughBudgetSheet(ADULTS, of(ADULTS), 'sections', footer),
    boroughBudgetSheet(PLACE, of(PLACE), 'stacked', footer),
    boroughBudgetSheet(RESOURCES, of(RESOURCES), 'columns', footer),
    postsSheet(posts, footer),
    payrollSheet(people, footer),
    payScaleSheet(payScale, footer),
    ratesSheet(rates, footer),
    basesSheet(bases, footer),
    poolsSheet(pools, footer),
    zeroBaseSheet(zeroBase, footer),
  ];
  return { file: 'borough-2025-26.xlsx', title: 'Zerobase sample: borough 2025/26', saved: '2025-12-05', sheets };
}
