// Counts, prices, zero-base lines and governance without faults.
import { devices as faulty, rateCard as oneYear } from '../council/devices.mjs';
import { poolLines as faultyPool, packageLines as faultyPackages, keptLines as faultyKept } from '../council/zeroBase.mjs';
import { projects as faultyProjects, actions as faultyActions, reviews as faultyReviews, evidence as faultyEvidence, validation as faultyValidation } from '../council/governance.mjs';
import { GROUP } from '../council/names.mjs';

const PRICE = { Desktops: 490, 'GIS licences': 350 };

export const devices = (driver) => faulty(driver).map((row) => ({
  ...row, billed: row.audit, returned: row.audit, budget: row.audit * PRICE[driver], note: undefined, faults: undefined,
}));

export const rateCard = [...oneYear, ...oneYear.map((row) => ({ ...row, year: '2008/09' }))];

const without = (changes) => (line) => ({ ...line, ...changes[line.line], faults: undefined });
export const poolLines = faultyPool.map(without({
  LANDesk: { driver: 'desktops', volume: 2200, justification: 'Audit and software distribution for every desktop, replacing the legacy audit tool.' },
  'Service management': { unit: 66990, lastUnit: 65100 },
}));
export const packageLines = faultyPackages.map(without({ 'Anti-virus subscription': { volume: 2200 } }));
export const keptLines = faultyKept.map(without({ 'Record office and store': { unit: 31450 } }));

const cleared = (row, changes) => ({ ...row, ...changes, faults: undefined });
export const projects = faultyProjects.map((row) => cleared(row, { 1: { tender: 'Complete' }, 2: { pm: 4000 }, 11: { financial: 'Yes' } }[row.rank]));

const LATEST = '2007-10-19';
const TEMPLATE = 'Post-implementation review template with both appraisals';
export const actions = faultyActions.map((row) => cleared(row, {
  'Establishment challenged post by post': { evidence: 'EV-15' },
  [TEMPLATE]: { last: LATEST, claimed: 'Green' },
}[row.name]));

export const reviews = [...faultyReviews, { date: LATEST, kind: 'Review', subject: TEMPLATE, held: 'Programme Manager', outcome: 'Both sections written; with heads of service for comment.' }];

export const evidence = [...faultyEvidence, { reference: 'EV-15', date: '2007-09-28', recommendation: 3, kind: 'Compliance', subject: 'Challenge log of the establishment signed off, post by post', roles: 'Directorate Accountant' }];

export const validation = faultyValidation(devices('Desktops')).map((row) => ({ ...row, state: 'Confirmed', reason: undefined, faults: undefined }));

export const claims = [
  { statement: 'ICT, Corporate Programmes and Corporate ICT Projects balance at the end of March 2008.', measure: `balance: ${GROUP}`, comparison: 'balances', value: 0, tolerance: 1000, reading: 'Sum of the three variances. Tolerance in pounds.' },
  { statement: 'Customer Services is forecast to spend within its budget.', measure: 'variance: Customer Services', comparison: 'within budget', value: 0, reading: 'Against the budget after the supplement.' },
  { statement: 'A business case and a benefits card have been produced for each of the ten projects.', measure: 'projects: cards complete', comparison: 'all', value: 10, reading: 'Projects ranked 1 to 10 with both a business case and a benefits card.' },
];
