// Borough establishment 2025/26: one row a post, NJC pay points of 1 April 2025. Titles and numbers are invented.
export const SPINE = [24413, 24796, 25185, 25583, 25989, 26403, 26824, 27254, 27694, 28142, 28598, 29064, 29540, 30024, 30518, 31022, 31537, 32061, 32597, 33143, 33699, 34434, 35412, 36363, 37280, 38220, 39152, 39862, 40777, 41771, 42839, 44075, 45091, 46142, 47181, 48226, 49282, 50269, 51356, 52413, 53460, 54495];
export const salaryOf = (scp) => SPINE[scp - 2];
const GRADES = [['G3', 2, 6], ['G4', 7, 11], ['G5', 12, 17], ['G6', 18, 22], ['G7', 23, 26], ['G8', 27, 31], ['G9', 32, 35], ['G10', 36, 39], ['G11', 40, 43]];
const gradeOf = (scp) => GRADES.find(([, from, to]) => scp >= from && scp <= to)[0];
export const payScale = SPINE.map((salary, at) => ({ scp: at + 2, salary, grade: gradeOf(at + 2) }));

// division, cost centre, [title, spine point, WTE of each post]
const TEAMS = [
  ['Independent Living', '00112', [['Independent Living Manager', 39, [1]], ['Senior Support Coordinator', 31, [1, 1]], ['Support Coordinator', 24, [1, 1, 0.8, 0.6]], ['Equipment Officer', 17, [1, 1]]]],
  ['Community Safety', '00125', [['Community Safety Lead', 36, [1]], ['Enforcement Officer', 25, [1, 1, 1]], ['CCTV Operator', 12, [1, 1, 0.5, 0.5]]]],
  ['Leisure and Culture', '00138', [['Leisure Contract Manager', 35, [1]], ['Events Officer', 23, [1, 0.6]], ['Museum Assistant', 9, [0.5, 0.5, 0.4]]]],
  ['Waste and Street Scene', '00211', [['Waste Manager', 40, [1]], ['Street Scene Supervisor', 27, [1, 1]], ['Recycling Officer', 22, [1, 1]], ['Street Cleansing Operative', 7, [1, 1, 1, 1, 1, 1]]]],
  ['Planning and Building Control', '00224', [['Development Manager', 42, [1]], ['Senior Planner', 34, [1, 1, 0.8]], ['Planner', 27, [1, 1, 1]], ['Technical Support Officer', 14, [1, 0.6]]]],
  ['Parking and Highways', '00237', [['Parking Manager', 36, [1]], ['Civil Enforcement Officer', 13, [1, 1, 1, 1, 0.7]], ['Permits Officer', 11, [1, 0.5]]]],
  ['Finance and Procurement', '00311', [['Chief Accountant', 43, [1]], ['Senior Accountant', 36, [1, 1]], ['Accountancy Assistant', 20, [1, 1, 0.8]], ['Procurement Officer', 28, [1]]]],
  ['Digital and ICT', '00324', [['Digital Manager', 41, [1]], ['Infrastructure Engineer', 32, [1, 1]], ['Applications Analyst', 30, [1, 1]], ['Service Desk Technician', 19, [1, 1, 0.6]]]],
  ['Human Resources', '00337', [['HR Manager', 39, [1]], ['HR Business Partner', 32, [1, 0.8]], ['Payroll Officer', 18, [1, 1]]]],
  ['Revenues and Benefits', '00342', [['Revenues Manager', 38, [1]], ['Benefits Team Leader', 29, [1]], ['Revenues Officer', 18, [1, 1, 1, 0.8, 0.6]], ['Visiting Officer', 15, [1]]]],
];
// Dated vacancies: position -> [from, to]
const VACANT = {
  B003: ['2025-04-01', '2026-03-31'], B011: ['2025-09-01', '2026-03-31'], B028: ['2025-07-01', '2026-03-31'], B037: ['2025-04-01', '2026-03-31'],
  B056: ['2025-06-01', '2026-03-31'], B060: ['2025-09-01', '2026-03-31'],
};
const OVER = 'B074';

export const posts = TEAMS.flatMap(([division, costCentre, jobs]) => jobs.flatMap(([title, scp, all]) => all.map((fte) => ({ division, costCentre, title, scp, fte }))))
  .map((each, at) => {
    const id = `B${String(at + 1).padStart(3, '0')}`;
    const [vacantFrom, vacantTo] = VACANT[id] ?? [];
    const faults = id === OVER ? [{ at: 'fte', rule: 'EST-03', expect: 'Approved 1.00, paid 1.60 (two people): 0.60 over' }] : undefined;
    return { id, ...each, grade: gradeOf(each.scp), salary: salaryOf(each.scp), status: vacantFrom ? 'Vacant' : 'Filled', vacantFte: vacantFrom ? each.fte : undefined, vacantFrom, vacantTo, faults };
  });
export const overPost = posts.find(({ id }) => id === OVER);
export const OVER_FTE = 0.6;

export const people = posts.filter(({ status }) => status === 'Filled')
  .flatMap((post) => (post.id === OVER ? [post, { ...post, fte: OVER_FTE }] : [post]))
  .map(({ id, fte, scp, salary, costCentre }, at) => ({ id: String(700101 + at), post: id, fte, scp, salary, costCentre }));

export const rates = [
  { name: 'Employer NI rate', value: 15, unit: '%', from: '2025-04-06', to: '2026-04-05', source: 'National Insurance Contributions (Secondary Class 1 Contributions) Act 2025' },
  { name: 'NI secondary threshold', value: 5000, unit: '£ a year', from: '2025-04-06', to: '2026-04-05', source: 'National Insurance Contributions (Secondary Class 1 Contributions) Act 2025' },
  { name: 'Employer pension', value: 19.6, unit: '%', from: '2025-04-01', to: '2026-03-31', source: 'Invented; the real figure is in the pension fund certificate' },
  { name: 'Apprenticeship levy', value: 0.5, unit: '%', from: '2025-04-06', to: '2026-04-05', source: 'Finance Act 2016' },
];
export const PAY_RATES = { ni: 15, threshold: 5000, pension: 19.6, levy: 0.5 };
