// Borough budget 2025/26 in tenths of £000. Income is positive; figures are invented and not tuned to any total.
const line = (account, description, group, approved, changes, carried, outturn, comment, more) => ({ account, description, group, approved, changes, carried, outturn, comment, ...more });
const division = (directorate, name, costCentre, lines) => ({ directorate, name, costCentre, lines });
const [PAY, PREMISES, TRANSPORT, SUPPLIES, THIRD, TRANSFER, INCOME] = ['Employees', 'Premises', 'Transport', 'Supplies and Services', 'Third Party Payments', 'Transfer Payments', 'Income'];
export const [ADULTS, PLACE, RESOURCES] = ['Adults and Communities', 'Place and Environment', 'Corporate Resources'];

export const divisions = [
  division(ADULTS, 'Independent Living', '00112', [
    line('0100', 'Salaries', PAY, 4392, -180, null, 3661, 'Senior coordinator post vacant all year'),
    line('1200', 'Premises', PREMISES, 384, null, null, 391),
    line('2300', 'Travel', TRANSPORT, 217, null, null, 198),
    line('3100', 'Equipment and adaptations', SUPPLIES, 1465, 180, null, 1913, 'Demand for hoists and stairlifts', { faults: [{ at: 'outturn', rule: 'BUD-11', expect: 'Red line hidden in a Green division' }] }),
    line('4200', 'Home care contract', THIRD, 12840, null, null, 13016, 'More hours from September'),
    line('8100', 'Client contributions', INCOME, 3186, null, null, 3099),
    line('8200', 'Better Care grant', INCOME, 4620, null, null, 4620),
  ]),
  division(ADULTS, 'Community Safety', '00125', [
    line('0100', 'Salaries', PAY, 3205, null, null, 2935, 'Enforcement officer vacant from September'),
    line('3200', 'Supplies', SUPPLIES, 572, null, null, 619),
    line('4210', 'CCTV maintenance contract', THIRD, 886, null, null, 1044, 'Camera failures outside the contract'),
    line('8110', 'Fixed penalties', INCOME, 460, null, null, 382),
  ]),
  division(ADULTS, 'Leisure and Culture', '00138', [
    line('0100', 'Salaries', PAY, 1846, null, null, 1842),
    line('1200', 'Premises', PREMISES, 1123, null, null, 1189, 'Energy'),
    line('3210', 'Events', SUPPLIES, 369, null, 85, 468, null, { typedLatest: 544, faults: [{ at: 'latest', rule: 'BUD-01', expect: '36.9 + 8.5 = 45.4, typed over as 54.4: 9,000 too much' }] }),
    line('4220', 'Leisure management fee', THIRD, 2980, null, null, 2980),
    line('8120', 'Hall hire', INCOME, 945, null, null, 1013),
  ]),
  division(PLACE, 'Waste and Street Scene', '00211', [
    line('0100', 'Salaries', PAY, 4610, null, null, 4366, 'Recycling officer vacant from July', { faults: [{ at: 'latest', rule: 'EST-01', expect: 'Posts cost more than the salaries budget' }] }),
    line('0180', 'Agency staff', PAY, 300, null, null, 332),
    line('2310', 'Vehicles and fuel', TRANSPORT, 1874, null, null, 1960, 'Fuel price'),
    line('3220', 'Supplies', SUPPLIES, 648, null, null, 631),
    line('4230', 'Waste collection contract', THIRD, 21460, null, null, 21875, 'Contract indexation 0.9% above budget'),
    line('8130', 'Recycling credits', INCOME, 2764, null, null, 2518, 'Price of paper and card'),
    line('8140', 'Garden waste subscriptions', INCOME, 3880, null, null, 4017),
  ]),
  division(PLACE, 'Planning and Building Control', '00224', [
    line('0100', 'Salaries', PAY, 4542, null, null, 3960, 'Senior planner vacant all year'),
    line('3230', 'Supplies', SUPPLIES, 483, null, null, 527),
    line('4240', 'Appeals and legal', THIRD, 600, null, null, 974, 'Two inquiries in the autumn'),
    line('8150', 'Planning fees', INCOME, 5120, null, null, 4863, 'Fewer major applications'),
    line('8160', 'Building control fees', INCOME, 1435, null, null, 1392),
  ]),
  division(PLACE, 'Parking and Highways', '00237', [
    line('0100', 'Salaries', PAY, 3009, null, null, 3001),
    line('1210', 'Premises', PREMISES, 765, null, null, 788),
    line('3240', 'Supplies', SUPPLIES, 421, null, null, 406),
    line('4250', 'Enforcement contract', THIRD, 1187, null, null, 1229),
    line('8170', 'Car park charges', INCOME, 14860, null, null, 14017, 'Town centre works closed one car park', { faults: [{ at: 'outturn', rule: 'BUD-03', expect: 'Division over 5%: Red, with no cause, recurrence or action given' }] }),
    line('8180', 'Penalty charge notices', INCOME, 3220, null, null, 3374),
  ]),
  division(RESOURCES, 'Finance and Procurement', '00311', [
    line('0100', 'Salaries', PAY, 3724, null, null, 3372, 'Accountancy assistant vacant from June'),
    line('3250', 'Supplies', SUPPLIES, 660, -65, null, 580),
    line('3260', 'Bank charges', SUPPLIES, 387, null, null, 410),
    line('4260', 'External audit fee', THIRD, 840, null, null, 912),
    line('8190', 'Recovered costs', INCOME, 520, null, null, 558),
  ]),
  division(RESOURCES, 'Digital and ICT', '00324', [
    line('0100', 'Salaries', PAY, 4040, null, null, 3710, 'Infrastructure engineer vacant from September'),
    line('0180', 'Agency staff', PAY, 200, null, null, 315, 'Cover for the engineer'),
    line('3270', 'Software licences', SUPPLIES, 4186, null, 420, 4869, 'Supplier price rise at renewal'),
    line('4270', 'Hosting', THIRD, 1520, null, null, 1493),
    line('8210', 'School support', INCOME, 610, null, null, 584),
  ]),
  division(RESOURCES, 'Human Resources', '00337', [
    line('0100', 'Salaries', PAY, 2404, 145, null, 2540, null, { faults: [{ at: 'changes', rule: 'BUD-02', expect: 'Budget changes sum to +14,500: no other side for this one' }] }),
    line('3280', 'Corporate training', SUPPLIES, 440, 65, null, 497),
    line('4280', 'Occupational health', THIRD, 275, null, null, 299),
    line('8220', 'Payroll bureau', INCOME, 712, null, null, 746),
  ]),
  division(RESOURCES, 'Revenues and Benefits', '00342', [
    line('0100', 'Salaries', PAY, 3418, null, null, 3683, 'Extra hours on the council tax backlog'),
    line('3290', 'Supplies', SUPPLIES, 584, null, null, 551),
    line('4290', 'Enforcement agents and postage', THIRD, 963, null, null, 989),
    line('6100', 'Housing benefit', TRANSFER, 116400, null, null, 117020),
    line('8230', 'Housing benefit subsidy', INCOME, 114020, null, null, 114553),
    line('8240', 'Court costs recovered', INCOME, 1860, null, null, 1714, 'Fewer summonses'),
  ]),
];

export const latestOf = (each) => each.typedLatest ?? each.approved + (each.changes ?? 0) + (each.carried ?? 0);
export const isIncome = (each) => each.group === INCOME;
const SPEED = [1002, 997, 1004, 995];
export const actualOf = (each, at) => Math.round((each.outturn * 8 * SPEED[at % 4]) / 12000);
export const netOf = (lines, value) => lines.reduce((sum, each, at) => sum + (isIncome(each) ? -1 : 1) * (value(each, at) ?? 0), 0);
