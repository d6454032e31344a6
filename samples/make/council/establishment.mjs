// Posts, pay points and rates of 2007/08. Pay points: a remembered 2009 spine / 1.01 / 1.0275, illustrative, not the published circular.
import { ICT, PROGRAMMES, CUSTOMER, INFORMATION } from './names.mjs';

const SPINE = { 14: 15153, 15: 15470, 16: 15842, 17: 16217, 18: 16536, 19: 17154, 20: 17781, 21: 18430, 22: 18907, 23: 19463, 24: 20099, 25: 20736, 26: 21412, 27: 22122, 28: 22845, 29: 23749, 30: 24545, 31: 25320, 32: 26067, 33: 26835, 34: 27594, 35: 28172, 36: 28919, 37: 29728, 38: 30598, 39: 31606, 40: 32436, 41: 33291, 42: 34140, 43: 34991, 44: 35852, 45: 36657, 46: 37543, 47: 38404, 48: 39258, 49: 40101 };
const GRADES = [['Sc3', 14, 17], ['Sc4', 18, 21], ['Sc5', 22, 25], ['Sc6', 26, 28], ['SO1', 29, 31], ['SO2', 32, 34], ['PO', 35, 49]];

export const payScale = Object.entries(SPINE).map(([scp, salary]) => ({ scp: Number(scp), salary, grade: GRADES.find(([, from, to]) => scp >= from && scp <= to)[0] }));

const CENTRE = { [ICT]: 'C2110', [PROGRAMMES]: 'C2210', [CUSTOMER]: 'C2410', [INFORMATION]: 'C2510' };
const post = (id, title, stream, grade, scp, fte, more = {}) => ({
  id, title, stream, costCentre: CENTRE[stream], grade, scp, salary: scp ? SPINE[scp] : undefined, fte, status: 'Filled', exempt: 'No', funding: 'Base budget', challenge: 'Kept', ...more,
});
const vacant = (vacantFte, from, to, more = {}) => ({ vacantFte, vacantFrom: from, vacantTo: to, ...more });

export const posts = [
  post('P101', 'Head of ICT', ICT, 'Local', null, 1, { salary: 55000, status: 'Vacant', ...vacant(1, '2007-04-01', '2008-03-31'), cover: 'Interim', coverCost: 14500, start: '2007-04-01', challenge: 'Kept, subject to the structure paper',
    faults: [{ at: 'cover', rule: 'EST-10', expect: 'Managerial post held by an interim since 1 April 2007: 214 days to 31 October 2007, both days counted' }] }),
  post('P102', 'ICT Manager', ICT, 'PO', 44, 3),
  post('P103', 'Senior Analyst', ICT, 'PO', 38, 6, vacant(1, '2007-10-01', '2007-10-31')),
  post('P104', 'Network/Server Engineer', ICT, 'SO2', 34, 7, vacant(1, '2007-06-01', '2007-10-31', { cover: 'Agency', coverCost: 19600 })),
  post('P105', 'Support Analyst', ICT, 'Sc6', 28, 8),
  post('P106', 'Service Desk Analyst', ICT, 'Sc5', 25, 6, vacant(1, '2007-10-01', '2007-10-31')),
  post('P107', 'Administrator', ICT, 'Sc4', 21, 1.5),
  post('P201', 'Programme Manager', PROGRAMMES, 'PO', 46, 2),
  post('P202', 'Project Manager', PROGRAMMES, 'PO', 41, 6, vacant(1, '2007-04-01', '2007-10-31', { cover: 'Agency', coverCost: 24200 })),
  post('P203', 'Project Support', PROGRAMMES, 'SO1', 31, 2, { cover: 'Agency', coverCost: 9600,
    faults: [{ at: 'cover', rule: 'EST-06', expect: 'Agency cover costing 9,600 on posts that are not vacant' }] }),
  post('P204', 'Programme Office', PROGRAMMES, 'Sc4', 21, 1),
  post('P205', 'e-Government Grant Officer', PROGRAMMES, 'Sc6', 28, 1, { status: 'Grant-funded', start: '2005-10-01', end: '2007-09-30', exempt: 'Yes', funding: 'Grant, to 30 September 2007', challenge: 'Ends with the grant',
    faults: [{ at: 'end', rule: 'EST-05', expect: 'Grant-funded post ended on 30 September 2007 and still costed; 1 October to 31 March 14,210.18' }] }),
  post('P401', 'Head of Customer Services', CUSTOMER, 'PO', 49, 1),
  post('P402', 'Customer Services Manager', CUSTOMER, 'PO', 36, 5),
  post('P403', 'Team Leader', CUSTOMER, 'SO1', 31, 7),
  post('P406', 'Team Leader', CUSTOMER, 'SO1', 31, 1, vacant(1, '2007-04-01', '2007-07-31')),
  post('P404', 'Senior Adviser', CUSTOMER, 'Sc5', 25, 12, vacant(2, '2007-04-01', '2008-03-31', { challenge: 'Two posts frozen' })),
  post('P405', 'Adviser', CUSTOMER, 'Sc4', 21, 34.25, { funding: 'Base budget and Info supplement', challenge: 'Numbers to the workshop of 9 November',
    faults: [{ at: 'fte', rule: 'EST-03', expect: 'Payroll shows 38.00 FTE against 34.25 approved: 3.75 over, 85,616.13 a year' }] }),
  post('P501', 'Archivist', INFORMATION, 'SO2', 34, 3, vacant(1, '2007-06-01', '2007-10-31')),
  post('P502', 'Records Manager', INFORMATION, 'PO', 36, 1),
  post('P503', 'Archives Assistant', INFORMATION, 'Sc4', 21, 5.5),
  post('P504', 'Modern Records Assistant', INFORMATION, 'Sc3', 17, 0.5, { headcount: 1 }),
];

// Part-time employees in post at the as-at date, by post; everybody else is paid full time.
export const PART_TIME = { P107: [0.5], P503: [0.5], P504: [0.5], P405: [0.5, 0.5, 0.5, 0.5] };
const PAID = { P405: 38 };
const AS_AT = '2007-10-31';

export function payroll(list = posts, paid = PAID, partTime = PART_TIME) {
  const people = list.filter((each) => !(each.end && each.end < AS_AT)).flatMap((each) => {
    const away = each.vacantFte && each.vacantFrom <= AS_AT && each.vacantTo >= AS_AT ? each.vacantFte : 0;
    const part = partTime[each.id] ?? [];
    const full = (paid[each.id] ?? each.fte - away) - part.reduce((sum, fte) => sum + fte, 0);
    if (!Number.isInteger(full)) throw new Error(`${each.id}: ${full} full-time people`);
    return [...Array(full).fill(1), ...part].map((fte) => ({ post: each.id, fte, scp: each.scp, salary: each.salary, costCentre: each.costCentre }));
  });
  return people.map((person, at) => ({ id: `E${String(at + 1).padStart(4, '0')}`, ...person }));
}

export function payrollWithFaults() {
  const people = payroll();
  const odd = people.filter((person) => person.post === 'P105').at(-1);
  Object.assign(odd, { scp: 34, salary: SPINE[34], faults: [{ at: 'scp', rule: 'EST-07', expect: 'SCP 34 paid on a Scale 6 post (SCP 26 to 28)' }] });
  people.push({ id: `E${String(people.length + 1).padStart(4, '0')}`, post: 'P199', fte: 1, scp: 21, salary: SPINE[21], costCentre: 'C2110',
    faults: [{ at: 'post', rule: 'EST-04', expect: 'Paid, but no post P199 on the establishment; annual cost 22,830.97' }] });
  return people;
}

const pack = { from: '2007-04-06', to: '2008-04-05' };
export const rates = [
  { name: 'Employer NI rate', value: 12.8, unit: 'per cent', ...pack, source: 'National Insurance Contributions Act 2002; HMRC table of rates' },
  { name: 'NI secondary threshold', value: 5225, unit: '£ a year', ...pack, source: 'SI 2007/118 (100 a week)' },
  { name: 'NI lower earnings limit', value: 4524, unit: '£ a year', ...pack, source: 'SI 2007/118 (52 x 87 a week)' },
  { name: 'NI upper earnings limit', value: 34840, unit: '£ a year', ...pack, source: 'SI 2007/118 (52 x 670 a week)' },
  { name: 'NI contracted-out rebate', value: 3.7, unit: 'per cent', ...pack, source: 'HMRC table of rates, salary-related schemes' },
  { name: 'Employer pension', value: 17.5, unit: 'per cent', from: '2007-04-01', to: '2008-03-31', source: 'Invented; the real figure is in the pension fund certificate' },
  { name: 'Apprenticeship levy', value: 0, unit: 'per cent', from: '2007-04-01', to: '2008-03-31', source: 'Not in force before 6 April 2017' },
];
