// The council without faults: budget, virements, funding. Every line keeps the shape of the other workbook; only what is here differs.
import { budget as faulty } from '../council/budget.mjs';
import { CUSTOMER, DIRECTOR } from '../council/names.mjs';

// original, virement, supplement, forecast less current
const MONEY = {
  'ict.pay': [1190600, -143000, null, 0], 'ict.agency': [30000, null, null, 0], 'ict.premises': [48000, null, null, 0], 'ict.transport': [22000, null, null, -1200],
  'ict.licences': [322000, 88000, null, 0], 'ict.landesk': [0, 55000, null, 0], 'ict.network': [190000, null, null, 0], 'ict.support': [96000, null, null, 0],
  'ict.sla': [-1078000, null, null, 0], 'ict.gis': [-24500, null, null, 0], 'ict.schools': [-180000, null, null, 0],
  'cp.pay': [324000, 88000, null, 0], 'cp.agency': [15000, null, null, 1200], 'cp.supplies': [30000, null, null, 0], 'cp.pair': [-65000, null, null, 0], 'cp.charges': [-304000, -88000, null, 0],
  'cip.spend': [140000, null, null, 0], 'cip.third': [90000, null, null, 0], 'cip.pair': [65000, null, null, 0],
  'cs.pay': [1412000, 100000, null, 0], 'cs.agency': [20000, null, null, 0], 'cs.premises': [214000, null, null, 0], 'cs.supplies': [179000, null, 100000, -2000], 'cs.support': [205000, null, null, 0], 'cs.income': [-46000, null, null, 0],
  'is.pay': [263000, null, null, 0], 'is.premises': [62000, null, null, 0], 'is.supplies': [41000, null, null, -500], 'is.income': [-5000, null, null, 0],
};
// Share of the year's budget due by period 7 where it is not seven twelfths.
const DUE = { 'ict.landesk': 0, 'ict.sla': 1 / 2, 'ict.gis': 1, 'ict.schools': 1 / 2, 'cp.pair': 1 / 2, 'cp.charges': 1 / 2, 'cip.pair': 1 / 2 };
const WHY = {
  'cp.agency': { explanation: 'The contractor covering the vacant project manager post was kept for one more week at handover.', cause: 'Vacancy cover', lasting: 'One-off', action: 'Contract ended on 31 October 2007; no further booking.', owner: 'Programme Manager' },
};

export const budget = faulty.filter(({ id }) => id in MONEY).map(({ id, stream, costCentre, subjective, group, description }) => {
  const [original, virement, supplement, variance] = MONEY[id];
  const current = original + (virement ?? 0) + (supplement ?? 0);
  const toDate = Math.round((current * (DUE[id] ?? 7 / 12)) / 10) * 10;
  const actual = toDate + Math.round((variance * 7) / 12 / 10) * 10;
  return { id, stream, costCentre, subjective, group, description, original, virement, supplement, toDate, actual, orders: null, forecast: current + variance, previous: current + variance, ...WHY[id] };
});

const CABINET = 'Cabinet';
const entry = (ref, date, from, to, amount, reason, approver, permanent, outside) => ({ ref, date, from, to, amount, reason, approver, permanent, outside });
export const virements = [
  entry('V07/01', '2007-05-15', 'C2110 / 1010', 'C2120 / 4010', 88000, 'Posts moved with the May reporting line change; the budget is put to licence renewals.', DIRECTOR, 'Yes', 'No'),
  entry('V07/02', '2007-05-15', 'C2290 / 9120', 'C2210 / 1010', 88000, 'Posts transferred to Corporate Programmes, met by more project charges.', DIRECTOR, 'Yes', 'No'),
  entry('V07/03', '2007-07-10', 'C2110 / 1010', 'C2120 / 4020', 55000, 'Released for the LANDesk upgrade, after tender.', DIRECTOR, 'No', 'No'),
  entry('V07/04', '2007-09-03', 'R3100 / 1010', 'C2410 / 1010', 60000, 'Resource released by Revenues & Benefits for the services taken over by Info.', CABINET, 'Yes', 'Yes'),
  entry('V07/05', '2007-09-03', 'N4200 / 1010', 'C2410 / 1010', 40000, 'Resource released by Planning for the services taken over by Info.', CABINET, 'Yes', 'Yes'),
];

export const funding = [
  { name: 'Info set-up supplement', stream: CUSTOMER, kind: 'Supplementary estimate', source: 'Corporate contingency', y1: 100000, y2: 0, y3: 0, endYear: '2007/08', target: 100000, approver: CABINET },
  { name: 'Info set-up supplement', stream: CUSTOMER, released: 60000, service: 'Revenues & Benefits', virement: 'V07/04' },
  { name: 'Info set-up supplement', stream: CUSTOMER, released: 40000, service: 'Planning', virement: 'V07/05' },
];

