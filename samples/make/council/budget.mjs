// Budget monitoring at period 7, pounds: expenditure +, income -. toDate, actual and previous are invented, the rest is the specification's.
import { ICT, PROGRAMMES, PROJECTS, CUSTOMER, INFORMATION } from './names.mjs';

const line = (id, stream, costCentre, subjective, group, description, money, words, faults) => ({ id, stream, costCentre, subjective, group, description, ...money, ...words, faults });
const money = (original, virement, supplement, toDate, actual, orders, forecast, previous) => ({ original, virement, supplement, toDate, actual, orders, forecast, previous });
const why = (explanation, cause, lasting, action, owner) => ({ explanation, cause, lasting, action, owner });

export const budget = [
  line('ict.pay', ICT, 'C2110', '1010', 'Employees', 'Employees', money(1189300, -143000, null, 610340, 584310, null, 1001300, 1004000),
    why('Head of ICT, a network engineer, a senior analyst and a service desk post vacant for part of the year.', 'Vacancies', 'One-off', 'Appoint once the management structure is agreed.', 'ICT Manager')),
  line('ict.agency', ICT, 'C2110', '1080', 'Employees', 'Agency staff', money(60000, null, null, 35000, 51480, 6200, 85000, 82000),
    why('Agency network engineer and interim cover for the Head of ICT while permanent appointments wait for the new structure.', 'Vacancy cover', 'One-off', 'End the agency contract by 31 January 2008 under the use of contractors plan.', 'ICT Manager'),
    [{ at: 'forecast', rule: 'BUD-11', expect: 'Red line (+25,000, 41.7%) hidden in a Green stream (-12,000); offset mainly by Employees -45,000' }]),
  line('ict.premises', ICT, 'C2110', '2010', 'Premises', 'Premises', money(48000, null, null, 28000, 28150, null, 48000, 48000), {}),
  line('ict.transport', ICT, 'C2110', '3010', 'Transport', 'Transport', money(22000, null, null, 12830, 9760, null, 17000, 17500),
    why('Fewer site visits since remote support was extended.', 'Lower mileage', 'Recurring', 'Reduce the 2008/09 budget in the zero-base exercise.', 'ICT Manager')),
  line('ict.licences', ICT, 'C2120', '4010', 'Supplies and Services', 'Licences and maintenance', money(322000, 88000, null, 331000, 334600, 38400, 415000, 414000),
    why('Annual renewals came in above the inflation allowed for.', 'Price', 'Recurring', 'Renegotiate the two largest agreements before renewal.', 'ICT Manager')),
  line('ict.landesk', ICT, 'C2120', '4020', 'Supplies and Services', 'LANDesk upgrade', money(0, 55000, null, 0, 0, null, 55000, 55000), {}),
  line('ict.network', ICT, 'C2130', '5010', 'Third Party Payments', 'Third party network', money(190000, null, null, 110830, 110260, 47500, 190000, 190000), {}),
  line('ict.support', ICT, 'C2110', '7010', 'Support Services', 'Support services in', money(96000, null, null, 56000, 56000, null, 96000, 96000), {}),
  line('ict.sla', ICT, 'C2190', '9010', 'Income', 'Income: desktop SLA', money(-960400, null, null, -480200, -480200, null, -960400, -960400), {}),
  line('ict.gis', ICT, 'C2190', '9020', 'Income', 'Income: GIS licences', money(-24500, null, null, -24500, -24500, null, -24500, -24500), {}),
  line('ict.schools', ICT, 'C2190', '9030', 'Income', 'Income: schools SLA', money(-180000, null, null, -90000, -86300, null, -172000, -173000),
    why('Two schools left the agreement at the end of the summer term.', 'Fewer schools', 'Recurring', 'Offer the remote access package to the schools that left.', 'ICT Manager')),

  line('cp.pay', PROGRAMMES, 'C2210', '1010', 'Employees', 'Employees', money(324000, 88000, null, 240330, 236420, null, 405000, 406500),
    why('One project manager post vacant from April to October.', 'Vacancy', 'One-off', 'Post to be filled in November.', 'Programme Manager')),
  line('cp.agency', PROGRAMMES, 'C2210', '1080', 'Employees', 'Agency and contractors', money(40000, null, null, 23330, 41270, 7400, 66000, 61000),
    why('Contract project managers engaged for the integration hub while a post is vacant.', 'Vacancy cover', 'One-off', 'Replace contractors by appointment under the use of contractors plan.', 'Programme Manager'),
    [{ at: 'forecast', rule: 'EST-06', expect: 'Note: agency forecast 66,000 above the cost of the stream\'s dated vacant months, 24,292.91' }]),
  line('cp.supplies', PROGRAMMES, 'C2210', '4030', 'Supplies and Services', 'Transport and supplies', money(30000, null, null, 17500, 16240, null, 28000, 28500), {}),
  line('cp.pair', PROGRAMMES, 'C2290', '9110', 'Income', 'Income: charged to Corporate ICT Projects', money(-65000, null, null, -32500, -32500, null, -65000, -65000), {}),
  line('cp.charges', PROGRAMMES, 'C2290', '9120', 'Income', 'Income: other project charges', money(-329000, -88000, null, -208500, -212800, null, -425000, -424000),
    why('More chargeable days recorded than planned.', 'Volume', 'One-off', 'Keep time recording up to date.', 'Programme Manager')),

  line('cip.spend', PROJECTS, 'C2310', '4110', 'Supplies and Services', 'Project spend', money(260000, null, null, 118000, 119450, 64300, 263000, 260000), {},
    [{ at: 'explanation', rule: 'BUD-03', expect: 'Corporate ICT Projects is Amber (+3,000): explanation, cause, one-off or recurring and action all missing' }]),
  line('cip.third', PROJECTS, 'C2310', '5020', 'Third Party Payments', 'Third party', money(90000, null, null, 45000, 44180, 12600, 90000, 90000), {}),
  line('cip.pair', PROJECTS, 'C2310', '7110', 'Support Services', 'Project management (recharged)', money(65000, null, null, 32500, 32500, null, 65000, 65000), {}),
  line('cip.reserve', PROJECTS, 'C2310', '9210', 'Income', 'Reserve contribution', money(-120000, null, null, 0, 0, null, -120000, -120000), {},
    [{ at: 'current', rule: 'FND-04', expect: 'A reserve contribution of 120,000 inside the balance group' }]),

  line('cs.pay', CUSTOMER, 'C2410', '1010', 'Employees', 'Employees', money(1012000, null, 500000, 882000, 930720, null, 1597600, 1590000),
    why('More customer service advisers are in post than the establishment allows.', 'Posts above establishment', 'Recurring', 'Challenge at the workshop on 9 November 2007.', 'Head of Customer Services'),
    [{ at: 'supplement', rule: 'FND-04', expect: 'Permanent posts met by a supplement of 500,000 that ends on 31 March 2009' }]),
  line('cs.agency', CUSTOMER, 'C2410', '1080', 'Employees', 'Agency staff', money(20000, null, null, 11670, 20480, 3100, 34000, 31500),
    why('Agency advisers covered the telephone lines during the summer transfer of services.', 'Transfer of services', 'One-off', 'No new agency bookings from November without approval.', 'Head of Customer Services')),
  line('cs.premises', CUSTOMER, 'C2420', '2010', 'Premises', 'Premises', money(214000, null, null, 139000, 142300, 9800, 219000, 217000),
    why('Energy prices at the Info centres rose above the allowance.', 'Price', 'Recurring', 'Review opening hours with phase two services.', 'Head of Customer Services')),
  line('cs.supplies', CUSTOMER, 'C2410', '4030', 'Supplies and Services', 'Transport and supplies', money(179000, null, null, 104400, 99860, null, 173000, 174000), {}),
  line('cs.support', CUSTOMER, 'C2410', '7010', 'Support Services', 'Support services in', money(205000, null, null, 119580, 119580, null, 205000, 205000), {}),
  line('cs.income', CUSTOMER, 'C2420', '9010', 'Income', 'Income', money(-46000, null, null, -4000, 3900, null, -45000, -45500),
    why('Fewer room bookings at one Info centre than last year.', 'Volume', 'One-off', 'Promote the meeting rooms in the new year.', 'Head of Customer Services'),
    [{ at: 'actual', rule: 'BUD-07', expect: 'Income typed positive in actual to date (3,900 where -3,900 is meant); the ledger shows the same; amount 7,800' }]),

  line('is.pay', INFORMATION, 'C2510', '1010', 'Employees', 'Employees', money(262000, null, null, 152830, 150310, null, 260649, 260900), {}),
  line('is.premises', INFORMATION, 'C2510', '2010', 'Premises', 'Premises', money(62000, null, null, 41000, 41120, null, 62000, 62000), {}),
  line('is.supplies', INFORMATION, 'C2510', '4030', 'Supplies and Services', 'Supplies and services', money(41000, null, null, 23900, 24260, 1150, 41251, 41200), {}),
  line('is.income', INFORMATION, 'C2510', '9010', 'Income', 'Income', money(-5000, null, null, -2900, -2870, null, -5000, -5000), {}),
];

export const pairs = [
  { name: 'Project management of Corporate ICT Projects', incomeCentre: 'C2290', incomeSubjective: '9110', costCentre: 'C2310', costSubjective: '7110', where: 'Inside', recipient: 'General fund' },
];

export const virements = [
  { ref: 'V07/01', date: '2007-05-15', from: 'C2110 / 1010', to: 'C2120 / 4010', amount: 88000, reason: 'Posts moved with the May reporting line change; ICT keeps the budget and puts it to licence renewals.', approver: 'Director of Corporate & Customer Services', permanent: 'Yes' },
  { ref: 'V07/02', date: '2007-05-15', from: 'C2290 / 9120', to: 'C2210 / 1010', amount: 88000, reason: 'Posts transferred to Corporate Programmes, met by more project charges.', approver: 'Director of Corporate & Customer Services', permanent: 'Yes' },
  { ref: 'V07/03', date: '2007-07-10', from: 'C2110 / 1010', to: 'C2120 / 4020', amount: 55000, reason: 'Released from vacant posts for the LANDesk upgrade, after tender.', approver: 'Director of Corporate & Customer Services', permanent: 'No' },
];
