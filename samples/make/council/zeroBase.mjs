// Zero-base lines for 2008/09. Each: volume x rate x unit cost, this year and last; every expenditure budget line has at least one.
import { ICT, PROGRAMMES, PROJECTS, CUSTOMER, INFORMATION, OWNERS, ACCOUNTANT } from './names.mjs';

export const POOL = 'Desktop service';
const build = (stream, costCentre, subjective, more) => ([name, driver, now, last, justification, faults]) => ({
  stream, line: name, driver, volume: now[0], rate: now[1], unit: now[2], lastVolume: last?.[0], lastRate: last?.[1], lastUnit: last?.[2],
  costCentre, subjective, justification, owner: OWNERS[stream], reviewer: ACCOUNTANT, faults, ...more,
});
const pool = (costCentre, subjective, row) => build(ICT, costCentre, subjective, { pool: POOL })(row);
const ict = (pack, level, costCentre, subjective, row) => build(ICT, costCentre, subjective, { package: pack, level })(row);
const kept = (stream, costCentre, subjective, poolName, row) => build(stream, costCentre, subjective, { pool: poolName })(row);

export const poolLines = [
  pool('C2110', '1010', ['Service desk', 'desktops', [2200, 9.5, 12.4], [1960, 9, 12.1], 'Calls a desktop a year from the call log; unit cost is staff time a call.']),
  pool('C2120', '4010', ['Replacement', 'desktops', [2200, 0.25, 165], [1960, 0.25, 172], 'A quarter of desktops replaced each year at the framework price, less trade-in.']),
  pool('C2120', '4010', ['Desktop licences', 'desktops', [2200, 1, 118], [1960, 1, 118], 'Price a desktop fixed by the three-year agreement.']),
  pool('C2130', '5010', ['Network', 'desktops', [2200, 1, 96.5], [1960, 1, 99], 'Third party network charge a connection after the contract was re-let.']),
  pool('C2130', '5010', ['Server, e-mail and storage', 'desktops', [2200, 1, 74.25], [1960, 1, 73], 'Mailbox and file storage a user, from the capacity plan.']),
  pool('C2120', '4020', ['LANDesk', 'desktops + portables', [2820, 1, 11.75], null, 'Audit and software distribution for every device, replacing the legacy audit tool.',
    [{ at: 'driver', rule: 'RCH-06', expect: 'LANDesk covers 2,820 devices, 620 of them not charged: 7,285 of cost borne by the desktop rate' }]]),
  pool('C2110', '1010', ['Service management', 'service', [1, 1, 86022], [1, 1, 83500], 'Two service managers and their supplies, by job evaluation.']),
  pool('C2120', '4010', ['Legacy audit tool', 'licence', [0, 1, 0], [1, 1, 18400], 'Dropped: replaced by LANDesk.']),
];

export const packageLines = [
  ict('Network security', 'Minimum', 'C2130', '5010', ['Firewall and intrusion monitoring', 'sites', [60, 1, 1450], [58, 1, 1420], 'One monitored firewall a site, contract price.']),
  ict('Network security', 'Minimum', 'C2110', '1010', ['Security and continuity engineers', 'posts', [2, 1, 46500], [2, 1, 45300], 'Two posts needed to meet the code of connection.']),
  ict('Desktop', 'Minimum', 'C2110', '1010', ['Infrastructure engineers', 'posts', [9, 1, 38900], [9, 1, 37950], 'Establishment after challenge, cost with on-costs.']),
  ict('Desktop', 'Minimum', 'C2120', '4010', ['Anti-virus subscription', 'desktops', [1960, 1, 13.5], [1960, 1, 13], 'Subscription a desktop, from the supplier\'s quotation.',
    [{ at: 'volume', rule: 'ZBB-04', expect: 'Uses 1,960 desktops where the audit found 2,200; 240 x 13.50 = 3,240' }]]),
  ict('Desktop', 'Minimum', 'C2110', '2010', ['Accommodation', 'workstations', [34, 1, 1440], [32, 1, 1500], 'Charge a workstation under the accommodation strategy.']),
  ict('Desktop', 'Minimum', 'C2110', '7010', ['Support services', 'workstations', [34, 1, 2910], [32, 1, 3000], 'Finance, personnel and property charges by staff number.']),
  ict('Desktop', 'Minimum', 'C2110', '3010', ['Site visits', 'miles', [42000, 1, 0.42], [55000, 1, 0.4], 'Mileage after remote support was extended.']),
  ict('Desktop', 'Minimum', 'C2130', '5010', ['Server room maintenance', 'contracts', [19, 1, 4100], [18, 1, 4020], 'Contracts listed and re-priced one by one.']),
  ict('Out of hours by contract', 'Current', 'C2110', '1080', ['Call-out contract', 'months', [12, 1, 3750], [12, 1, 5000], 'Fixed monthly price replaces agency call-out.']),
  ict('Desktop', 'Current', 'C2110', '1010', ['Application support analysts', 'posts', [4, 1, 29400], [4, 1, 28600], 'Support for the eleven business applications now in use.']),
  ict('Desktop', 'Current', 'C2120', '4010', ['Software assurance', 'products', [27, 1, 1200], [26, 1, 1190], 'Keeps the present release of each product.']),
  ict('Desktop', 'Enhanced', 'C2110', '1010', ['Evening second-line support', 'posts', [2, 1, 33000], null, 'Asked for by directorates that open in the evening.']),
  ict('Desktop', 'Enhanced', 'C2120', '4010', ['Mobile working pilot', 'users', [120, 1, 200], null, 'Pilot asked for by Adult & Community Services.']),
  ict('Training', 'Current', 'C2110', '1010', ['Technical training', 'days', [20, 1, 200], [18, 1, 195], 'Days needed to keep supplier accreditation.']),
  ict('Out of hours in-house', 'Current', 'C2110', '1010', ['Shift technicians', 'posts', [2, 1, 35000], null, 'Alternative to the call-out contract.']),
];

export const keptLines = [
  kept(PROGRAMMES, 'C2210', '1010', 'Programme office', ['Chargeable staff', 'charge days', [1660, 1, 253], [1648, 1, 250], 'Days to be charged to projects, from the programme plan.']),
  kept(PROGRAMMES, 'C2210', '1080', 'Programme office', ['Contract project managers', 'contract days', [80, 1, 410], [100, 1, 400], 'Fewer days once the vacant post is filled.']),
  kept(PROGRAMMES, 'C2210', '4030', 'Programme office', ['Transport and supplies', 'months', [12, 1, 2450], [12, 1, 2500], 'Spend of the last twelve months.']),
  kept(PROJECTS, 'C2310', '4110', 'Corporate ICT projects', ['Project spend', 'projects', [9, 1, 31200], [8, 1, 32500], 'Projects in the ICT strategy with a business case.']),
  kept(PROJECTS, 'C2310', '5020', 'Corporate ICT projects', ['Third party days', 'supplier days', [170, 1, 515], [180, 1, 500], 'Days in the project plans at contract rates.']),
  kept(PROJECTS, 'C2310', '7110', 'Corporate ICT projects', ['Project management', 'charge days', [250, 1, 253], [260, 1, 250], 'Project management included for every approved project.']),
  kept(CUSTOMER, 'C2410', '1010', 'Customer contact', ['Customer contact staff', 'contacts', [224000, 1, 4.65], [220000, 1, 4.6], 'Contacts handled and cost a contact, before the transferred services.']),
  kept(CUSTOMER, 'C2410', '1010', 'Customer contact', ['Info transferred services staff', 'contacts', [131500, 1, 3.9], null, 'Contacts expected from the services that transfer.']),
  kept(CUSTOMER, 'C2410', '1080', 'Customer contact', ['Agency advisers', 'weeks', [30, 1, 420], [50, 1, 400], 'Cover for summer leave only.']),
  kept(CUSTOMER, 'C2420', '2010', 'Customer contact', ['Info centre premises', 'centres', [10, 1, 21900], [10, 1, 21400], 'Rent, rates and energy, centre by centre.']),
  kept(CUSTOMER, 'C2410', '4030', 'Customer contact', ['Transport and supplies', 'workstations', [60, 1, 2940], [50, 1, 3580], 'Telephony, stationery and travel a workstation.']),
  kept(CUSTOMER, 'C2410', '7010', 'Customer contact', ['Support services', 'workstations', [60, 1, 3520], [50, 1, 4100], 'Finance, personnel and property charges by staff number.']),
  kept(INFORMATION, 'C2510', '1010', 'Archives and Modern Records', ['Archive staff', 'posts', [10, 1, 26900], [10, 1, 26200], 'Establishment after challenge, cost with on-costs.']),
  kept(INFORMATION, 'C2510', '2010', 'Archives and Modern Records', ['Record office and store', 'buildings', [2, 1, 31000], [2, 1, 31000], 'Running costs of the two buildings.',
    [{ at: 'amount', rule: 'ZBB-03', expect: 'Carried forward: 62,000 last year and this, volume unchanged' }]]),
  kept(INFORMATION, 'C2510', '4030', 'Archives and Modern Records', ['Conservation supplies', 'linear metres', [2100, 1, 20.3], [2050, 1, 20], 'Metres to be boxed and conserved in the year.']),
];

export const LIMIT = 1000000;
const unit = (name, title, level, rank, statutory, set, words, decision) => ({ package: name, stream: ICT, title, level, rank, statutory, set, ...words, decision });
const words = (benefits, consequence, alternatives) => ({ benefits, consequence, alternatives });
export const packages = [
  unit('Network security', 'Keep the network safe and connected', 'Minimum', 4, 'Yes', null, words('Meets the code of connection.', 'Loss of connection to government networks.', 'None: required.'), 'Funded'),
  unit('Desktop', 'Desktop support, basic', 'Minimum', 1, 'No', null, words('Every desktop supported in office hours.', 'Directorates could not work.', 'Contract out; dearer at the soft market test.'), 'Funded'),
  unit('Out of hours by contract', 'Call-out by contract', 'Current', 2, 'No', 'OOH', words('Systems restored overnight.', 'Failures wait until the morning.', 'In-house shift.'), 'Chosen'),
  unit('Desktop', 'Desktop support, as now', 'Current', 3, 'No', null, words('Applications supported to the present standard.', 'Slower fixes in business systems.', 'Share analysts with Programmes.'), 'Funded'),
  unit('Desktop', 'Desktop support, evenings and mobile', 'Enhanced', 6, 'No', null, words('Evening opening supported.', 'Stays as now.', 'Evening call-out only.'), 'Not funded'),
  unit('Training', 'Technical training', 'Current', 7, 'No', null, words('Supplier accreditation kept.', 'Accreditation lapses in 2009.', 'Free supplier briefings.'), 'Not funded'),
  unit('Out of hours in-house', 'In-house shift', 'Current', 5, 'No', 'OOH', words('Own staff on call.', 'Call-out contract is used instead.', 'Call-out contract.'), 'Not chosen'),
];
