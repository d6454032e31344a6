import type { BudgetLine, CipfaGroup } from '../../src/core/model/budgetLine';
import { budgetLines } from './budgetLine';

type Row = readonly [name: string, original: number, virement: number, supplementary: number, forecast: number, group?: CipfaGroup];

/** The table "Budget 2007/08" of sample.md, in pounds: original, virement, supplementary, forecast. */
const SAMPLE: Readonly<Record<string, readonly Row[]>> = {
  ICT: [
    ['Employees', 1_189_300, -143_000, 0, 1_001_300],
    ['Agency', 60_000, 0, 0, 85_000],
    ['Premises', 48_000, 0, 0, 48_000],
    ['Transport', 22_000, 0, 0, 17_000],
    ['Licences, maintenance', 322_000, 88_000, 0, 415_000],
    ['LANDesk upgrade', 0, 55_000, 0, 55_000],
    ['Third party network', 190_000, 0, 0, 190_000],
    ['Support services in', 96_000, 0, 0, 96_000],
    ['Income desktop SLA', -960_400, 0, 0, -960_400, 'Income'],
    ['Income GIS', -24_500, 0, 0, -24_500, 'Income'],
    ['Income schools SLA', -180_000, 0, 0, -172_000, 'Income'],
  ],
  'Corporate Programmes': [
    ['Employees', 324_000, 88_000, 0, 405_000],
    ['Agency, contractors', 40_000, 0, 0, 66_000],
    ['Transport / Supplies', 30_000, 0, 0, 28_000],
    ['Income charged to CIP', -65_000, 0, 0, -65_000, 'Income'],
    ['Income other project charges', -329_000, -88_000, 0, -425_000, 'Income'],
  ],
  'Corporate ICT Projects': [
    ['Project spend', 260_000, 0, 0, 263_000],
    ['Third party', 90_000, 0, 0, 90_000],
    ['PM (recharge from CP)', 65_000, 0, 0, 65_000],
    ['Reserve contribution', -120_000, 0, 0, -120_000, 'Income'],
  ],
  'Customer Services (incl. Info)': [
    ['Employees', 1_012_000, 0, 500_000, 1_597_600],
    ['Agency', 20_000, 0, 0, 34_000],
    ['Premises', 214_000, 0, 0, 219_000],
    ['Transport / Supplies', 179_000, 0, 0, 173_000],
    ['Support services in', 205_000, 0, 0, 205_000],
    ['Income', -46_000, 0, 0, -45_000, 'Income'],
  ],
  'Information Services': [
    ['Employees', 262_000, 0, 0, 260_649],
    ['Premises', 62_000, 0, 0, 62_000],
    ['Supplies', 41_000, 0, 0, 41_251],
    ['Income', -5_000, 0, 0, -5_000, 'Income'],
  ],
};

/** The sample's budget as lines; each stream is a cost centre of its own name, each line a subjective of its own. */
export function sampleBudget(): BudgetLine[] {
  return budgetLines(
    Object.entries(SAMPLE).flatMap(([stream, rows]) =>
      rows.map(([description, original, virement, supplementary, forecast, group]) => ({
        ...{ stream, costCentre: stream, subjective: description, description, group: group ?? null },
        ...{ original, virement, supplementary, current: original + virement + supplementary, forecast },
      })),
    ),
  );
}
