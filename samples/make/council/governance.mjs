// Funding, projects, actions, reviews, evidence, validation: the report's facts with invented dates, roles and money where it gives none.
import { CUSTOMER, DIRECTORATES, DIRECTOR, GROUP } from './names.mjs';

export const funding = [
  { name: 'Info supplement', stream: CUSTOMER, source: 'Corporate contingency', kind: 'Supplementary estimate', y1: 500000, y2: 500000, y3: 0, endYear: '2008/09', target: 500000, approver: 'Cabinet',
    faults: [{ at: 'target', rule: 'FND-01', expect: 'Target 500,000 less released 185,000: gap 315,000; ends 31 March 2009' }] },
  ...[['Revenues & Benefits', 95000], ['Planning', 40000], ['Environment', 30000], ['Licensing', 20000]].map(([service, released]) => ({
    name: 'Info supplement', stream: CUSTOMER, released, service, faults: [{ at: 'released', rule: 'FND-03', expect: `Release of ${released.toLocaleString('en-GB')} stated with no virement in the register` }],
  })),
];

const project = (rank, name, status, approved, money, fundingStatus, source, more) => ({ rank, name, status, approved, ict: 'Yes', ...money, fundingStatus, source, business: 'Yes', card: 'Yes', ...more });
const capital = (c1, c2, c3, r1 = null, r2 = null, r3 = null) => ({ c1, c2, c3, r1, r2, r3 });

export const projects = [
  project(1, 'LANDesk software upgrade', 'In progress', 'Yes', capital(null, null, null, 55000, 12000, 12000), 'Funded', 'ICT revenue budget, virement V07/03', { pm: 4500, tender: 'Open', live: '2008-03-31', review: '2008-09-30', driver: 'Control of devices', dependency: 'Tender award',
    faults: [{ at: 'tender', rule: 'PRJ-04', expect: 'Tender not complete and 55,000 forecast this year, above the threshold of 50,000: Amber' }] }),
  project(2, 'VRF Lite remote access for schools', 'In progress', 'Yes', capital(48000, 20000, null), 'Funded', 'DCSF grant', { pm: 0, tender: 'Complete', live: '2008-02-29', review: '2008-08-31', driver: 'DCSF requirement', dependency: 'Schools network',
    faults: [{ at: 'pm', rule: 'PRJ-01', expect: 'Approved ICT project with project management cost 0' }] }),
  project(3, 'Data centre resilience, Thorn', 'Planned', 'No', capital(null, 240000, 160000, null, 18000, 18000), 'Capital bid', 'Capital programme bid', { pm: 32000, tender: 'Not started', live: '2009-09-30', review: '2010-03-31', driver: 'Business continuity', dependency: 'Accommodation strategy' }),
  project(4, 'Server virtualisation', 'Planned', 'No', capital(null, 130000, 60000), 'Capital bid', 'Capital programme bid', { pm: 15000, tender: 'Not started', live: '2009-03-31', review: '2009-09-30', driver: 'Running cost', dependency: 'Data centre resilience' }),
  project(5, 'Accommodation strategy telephony', 'Planned', 'No', capital(null, null, null, null, 85000, 85000), 'MTFS', 'Medium term financial strategy refresh', { pm: 12000, tender: 'Not started', live: '2009-06-30', review: '2009-12-31', driver: 'Accommodation strategy', dependency: 'Accommodation strategy' }),
  project(6, 'PCT network gateway', 'Planned', 'No', capital(null, null, null, null, 40000, 25000), 'MTFS', 'Medium term financial strategy refresh', { pm: 6000, tender: 'Not started', live: '2008-12-31', review: '2009-06-30', driver: 'Working with the PCT', dependency: 'PCT protocol' }),
  project(7, 'Connects integration hub', 'Planned', 'No', capital(null, 210000, 120000), 'Capital bid', 'Capital programme bid', { pm: 28000, tender: 'Not started', live: '2009-10-31', review: '2010-04-30', driver: 'Herefordshire Connects', dependency: 'Herefordshire Connects' }),
  project(8, 'Desktop refresh', 'Planned', 'No', capital(null, null, null, null, 90000, 90000), 'MTFS', 'Medium term financial strategy refresh', { pm: 8000, tender: 'Not started', live: '2009-03-31', review: '2009-09-30', driver: 'Age of desktops', dependency: 'LANDesk' }),
  project(9, 'GIS platform refresh', 'Planned', 'No', capital(null, null, null, null, 45000, 15000), 'MTFS', 'Medium term financial strategy refresh', { pm: 5000, tender: 'Not started', live: '2009-01-31', review: '2009-07-31', driver: 'End of support', dependency: 'Server virtualisation' }),
  project(10, 'Identity and remote access', 'Planned', 'No', capital(null, 95000, 35000), 'Capital bid', 'Capital programme bid', { pm: 11000, tender: 'Not started', live: '2009-05-31', review: '2009-11-30', driver: 'Home working', dependency: 'PCT network gateway' }),
  project(11, 'Network core replacement', 'Closed', 'Yes', capital(null, null, null), 'Funded', 'Capital programme 2006/07', { pm: 9000, tender: 'Complete', live: '2007-02-28', review: '2007-08-31', reviewed: '2007-08-24', technical: 'Yes', financial: 'No', driver: 'End of support', dependency: null,
    faults: [{ at: 'financial', rule: 'PRJ-02', expect: 'Post-implementation review done with a technical appraisal only' }] }),
];

const [R3, R4, R5, R11] = [3, 4, 5, 11];
const action = (recommendation, name, owner, original, due, done, claimed, more) => ({ recommendation, name, owner, original, due, revised: original === due ? 0 : 1, done, claimed, ...more });
export const actions = [
  action(R3, 'Zero-base budget of every stream', 'Directorate Accountant', '2007-09-30', '2007-09-30', 100, 'Complete', { evidence: 'EV-03', last: '2007-10-19', measure: `balance: ${GROUP}` }),
  action(R3, 'Establishment challenged post by post', DIRECTOR, '2007-09-30', '2007-09-30', 100, 'Complete', { evidence: null, last: '2007-10-19', faults: [{ at: 'evidence', rule: 'GOV-03', expect: 'Complete with no evidence: counts as open' }] }),
  action(R3, 'Directorates validate desktop numbers for the SLA', 'ICT Manager', '2007-11-30', '2007-11-30', 60, 'Green', { last: '2007-10-19' }),
  action(R3, 'LANDesk tender', 'ICT Manager', '2007-12-14', '2007-12-14', 40, 'Green', { last: '2007-10-19' }),
  action(R4, 'Structure paper to CMB', DIRECTOR, '2007-10-26', '2007-10-26', 100, 'Complete', { evidence: 'EV-07', last: '2007-10-19' }),
  action(R4, 'Discuss proposed structure with staff', DIRECTOR, '2007-11-12', '2007-11-12', 0, 'Green', { last: '2007-10-19', notBefore: '2007-11-12' }),
  action(R5, 'Principles paper to CMB', DIRECTOR, '2007-10-26', '2007-10-26', 100, 'Complete', { evidence: 'EV-08', last: '2007-10-19' }),
  action(R5, 'Post-implementation review template with both appraisals', 'Programme Manager', '2007-11-30', '2007-11-30', 50, 'Amber', { last: '2007-10-10', faults: [{ at: 'last', rule: 'GOV-02', expect: 'Last reviewed 10 October 2007: 21 days at 31 October, cadence 14, one review missed' }] }),
  action(R5, 'Project management cost in every approved ICT project', 'Programme Manager', '2007-12-31', '2007-12-31', 70, 'Green', { last: '2007-10-19' }),
  action(R11, 'Action plan: FMS systems in ICT', 'ICT Manager', '2008-01-31', '2008-01-31', 70, 'Green', { last: '2007-10-19' }),
  action(R11, 'Action plan: travel and expenses', 'Head of Financial Services', '2008-01-31', '2008-01-31', 65, 'Green', { last: '2007-10-19' }),
  action(R11, 'Action plan: use of contractors', 'ICT Manager', '2008-01-31', '2008-01-31', 55, 'Green', { last: '2007-10-19' }),
];

const BUDGET_MEETING = 'Interim Head of ICT Services; Head of Financial Services';
const REVIEW_DATES = ['2007-09-07', '2007-09-21', '2007-10-05', '2007-10-19'];
export const reviews = [
  ...REVIEW_DATES.flatMap((date) => [
    { date, kind: 'Review', subject: 'Recommendation 3', held: BUDGET_MEETING, outcome: 'Budget actions on track.' },
    { date, kind: 'Review', subject: 'Recommendation 11', held: BUDGET_MEETING, outcome: 'Three action plans on track for January 2008.' },
  ]),
  { date: '2007-10-10', kind: 'Review', subject: 'Post-implementation review template with both appraisals', held: 'Programme Manager', outcome: 'Financial section still to be written.' },
  { date: '2007-10-19', kind: 'Review', subject: 'Recommendation 4', held: DIRECTOR, outcome: 'Paper ready for CMB.' },
  { date: '2007-10-19', kind: 'Review', subject: 'Principles paper to CMB', held: DIRECTOR, outcome: 'Paper ready for CMB.' },
  { date: '2007-10-19', kind: 'Review', subject: 'Project management cost in every approved ICT project', held: 'Programme Manager', outcome: 'Cost sheet changed.' },
].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const event = (reference, date, recommendation, kind, subject, roles, more) => ({ reference, date, recommendation, kind, subject, roles, ...more });
export const evidence = [
  event('EV-01', '2007-04-02', R4, 'Decision', 'A Head of Service takes over temporary management of the division at Thorn Office Centre', DIRECTOR),
  event('EV-02', '2007-05-15', R4, 'Decision', 'Reporting line of Corporate Programmes and its support team moved; most staff now at Plough Lane', DIRECTOR),
  event('EV-03', '2007-09-28', R3, 'Compliance', 'Zero-base working papers signed off', 'Directorate Accountant; Resources Directorate'),
  event('EV-04', '2007-06-07', R3, 'Decision', 'Corporate ICT strategy approved', 'Cabinet'),
  event('EV-05', '2007-09-20', R11, 'Compliance', 'Action plans submitted to audit', 'Head of Financial Services'),
  event('EV-06', '2007-10-12', R4, 'Visit', 'Shropshire County Council: structures, performance and budgets', `${DIRECTOR}; two members of ICT staff`),
  event('EV-07', '2007-10-26', R4, 'Consultation', 'Paper on future management arrangements to CMB; Interim Head of Human Resources, PCT protocol, new Chief Executive', DIRECTOR),
  event('EV-08', '2007-10-26', R5, 'Consultation', 'Principles paper on project management to CMB', DIRECTOR),
  event('EV-09', '2007-09-12', R5, 'Consultation', 'Staff workshops and heads of service on project management', 'Programme Manager'),
  event('EV-10', '2007-09-18', R5, 'Visit', 'Waltham Forest: centre of competence for project and programme management', 'Programme Manager'),
  event('EV-11', '2007-11-12', R4, 'Consultation', 'Discussion with staff of the division', DIRECTOR, { notBefore: '2007-11-12' }),
  event('EV-12', '2007-11-09', R3, 'Consultation', 'Customer Services workshop: overspend, staffing levels, productivity, phase two services', 'Head of Customer Services'),
  event('EV-13', '2007-09-28', R3, 'Dependency', 'Corporate SLA pilot: criteria to be met by the 2008/09 agreements', 'ICT Manager'),
  event('EV-14', '2007-10-19', R11, 'Risk', 'If the actions are not delivered the authority is exposed to risk', 'Head of Financial Services'),
];

export const history = [
  ['2006/07', 7, 'ICT', 18000, 24500], ['2006/07', 7, 'Corporate Programmes', -4000, 6500], ['2006/07', 7, 'Corporate ICT Projects', 2000, -1500], ['2006/07', 7, 'Customer Services', 31000, 43800], ['2006/07', 7, 'Information Services', -2500, -3900],
  ['2005/06', 7, 'ICT', 9500, 21000], ['2005/06', 7, 'Customer Services', 12000, 17400], ['2005/06', 7, 'Information Services', 0, -1200],
].map(([year, period, stream, forecast, outturn]) => ({ year, period, stream, forecast, outturn }));

const RETURNS = { 'Children & Young People': ['Disputed', 'Nine machines belong to maintained schools.'], Resources: ['Disputed', 'Three machines await disposal.'] };
export const validation = (counts) => counts.map((row, at) => {
  const [state, reason] = RETURNS[DIRECTORATES[at]] ?? ['Confirmed', null];
  return { round: '2007/08 round 1', directorate: row.directorate, driver: row.driver, issued: row.audit, returned: row.returned, state, reason, on: ['2007-10-12', '2007-10-17', '2007-10-09', '2007-10-19', '2007-10-08', '2007-10-22'][at], signedBy: `Head of Business Support, ${row.directorate}`, signedOn: ['2007-10-12', '2007-10-17', '2007-10-09', '2007-10-19', '2007-10-08', '2007-10-22'][at], due: '2007-11-30' };
});
