import type { DatasetShape } from '../datasetShape';
import { BUDGET_FIELDS, BUDGET_NEEDS } from './budget';
import { claims } from './claims';
import { drivers } from './drivers';
import { establishment } from './establishment';
import { internalPairs } from './internalPairs';
import { payScale } from './payScale';
import { payroll } from './payroll';
import { pools } from './pools';
import { rateCard } from './rateCard';
import { rates } from './rates';
import { settingRows } from './settingRows';
import { structure } from './structure';
import { virements } from './virements';
import { zeroBaseLines } from './zeroBaseLines';

/** Budgets are read with their sections (readBudget), so theirs is only the part that recognition needs. */
export const budget: DatasetShape = { name: 'Budget', fields: BUDGET_FIELDS, needs: BUDGET_NEEDS };

/** Every kind of table that is recognised. Of two that fit a heading row equally well, the earlier is taken. */
export const DATASETS: readonly DatasetShape[] = [
  budget,
  structure,
  virements,
  internalPairs,
  establishment,
  payroll,
  payScale,
  rates,
  drivers,
  rateCard,
  pools,
  zeroBaseLines,
  claims,
  settingRows,
];
