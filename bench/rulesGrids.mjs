// Sheets as reading sees them, for rules at the sizes of a large council; the same cells every time.
const STREAMS = 40;
const SUBJECTIVES = 50;
const GROUPS = ['Employees', 'Premises', 'Transport', 'Supplies and Services', 'Third Party Payments', 'Support Services', 'Income'];

function grid(sheet, rows) {
  const drawn = rows.map((values, index) => ({ row: index + 1, hidden: false, values: values.map((value) => value ?? ''), formulas: [], numberFormats: [] }));
  return { file: 'council.xlsx', sheet, hidden: false, firstColumn: 0, rows: drawn, tables: [], dateSystem: 1900 };
}

const many = (count, row) => Array.from({ length: count }, (_, index) => row(index));
const streamOf = (index) => `Service stream ${String((index % STREAMS) + 1).padStart(2, '0')}`;
const directorateOf = (index) => `Directorate ${(index % STREAMS % 5) + 1}`;
/** A whole number that looks drawn by lot and is not. */
const lot = (index, limit) => (Math.imul(index + 1, 2654435761) >>> 0) % limit;

const settings = grid('Settings', [['Setting', 'Value'], ['year', '2025/26'], ['period', 7]]);

function budget(lines) {
  const headings = ['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Group', 'Description', 'Original budget', 'Virement', 'Current budget', 'Actual to date', 'Forecast outturn', 'Previous forecast', 'Explanation', 'Cause', 'One-off or recurring', 'Action'];
  return grid('Budget', [headings, ...many(lines, (line) => {
    const centre = Math.floor(line / SUBJECTIVES);
    const group = GROUPS[line % GROUPS.length];
    const original = (group === 'Income' ? -1 : 1) * (1000 + lot(line, 900_000));
    const virement = line % 9 === 0 ? lot(line, 2000) - 1000 : 0;
    const forecast = original + virement + (line % 4 === 0 ? lot(line, 5000) - 2500 : 0);
    return [directorateOf(centre), streamOf(centre), `C${10_000 + centre}`, String(1000 + (line % SUBJECTIVES) * 10), group, `${group}, line ${(line % SUBJECTIVES) + 1}`,
      original, virement, original + virement, Math.round((forecast * 7) / 12), forecast, original, 'Volume differs from the plan.', 'Volume', 'Recurring', 'Reviewed monthly.'];
  })]);
}

function posts(count) {
  const scale = [['SCP', 'Salary', 'Grade'], ...many(40, (point) => [point + 1, 20_000 + point * 700, `G${Math.floor(point / 4) + 1}`])];
  const rows = many(count, (post) => ({ id: `P${post}`, centre: post % 2000, point: (post % 40) + 1, vacant: post % 25 === 0 }));
  return [
    grid('PayScale', scale),
    grid('Establishment', [['Post ID', 'Job title', 'Service stream', 'Cost centre', 'Grade', 'SCP', 'FTE', 'Status'], ...rows.map(({ id, centre, point, vacant }) => [id, 'Officer', streamOf(centre), `C${10_000 + centre}`, `G${Math.floor((point - 1) / 4) + 1}`, point, 1, vacant ? 'Vacant' : 'Filled'])]),
    grid('Payroll', [['Employee number', 'Post ID', 'FTE', 'SCP', 'Salary', 'Cost centre'], ...rows.filter(({ vacant }) => !vacant).map(({ id, centre, point }, index) => [`E${index}`, id, 1, point, 20_000 + (point - 1) * 700, `C${10_000 + centre}`])]),
  ];
}

const poolHeadings = ['Service', 'Cost', 'Driver', 'Method', 'Provided by'];
const driverHeadings = ['Directorate', 'Driver', 'Audit count', 'Billed count', 'Chargeable'];

/** Pools that each share over as many directorates. */
function pools(count, recipients) {
  return [
    grid('Pools', [poolHeadings, ...many(count, (pool) => [`Service ${pool}`, 10_000 + lot(pool, 900_000), `Driver ${pool}`, 'Full cost', 'Directorate 1'])]),
    grid('Drivers', [driverHeadings, ...many(count * recipients, (row) => [`Body ${row % recipients}`, `Driver ${Math.floor(row / recipients)}`, 1 + lot(row, 400), 1 + lot(row, 400), 'Yes'])]),
  ];
}

/** Services that each serve all the others and ten directorates. */
function serving(services) {
  const recipients = [...many(services, (service) => `Service ${service}`), ...many(10, (directorate) => `Directorate ${directorate + 1}`)];
  return [
    grid('Pools', [poolHeadings, ...many(services, (service) => [`Service ${service}`, 10_000 + lot(service, 900_000), `Driver ${service}`, 'Full cost', ''])]),
    grid('Drivers', [driverHeadings, ...many(services, (service) => recipients.map((recipient, at) => [recipient, `Driver ${service}`, 1 + lot(service * 1000 + at, 40), 1 + lot(service * 1000 + at, 40), 'Yes'])).flat()]),
  ];
}

/** The workbooks that are timed, by what they are. */
export const WORKBOOKS = {
  '10,000 budget lines': () => [settings, budget(10_000)],
  '100,000 budget lines': () => [settings, budget(100_000)],
  '1,000,000 budget lines': () => [settings, budget(1_000_000)],
  '100,000 budget lines and 10,000 posts': () => [settings, budget(100_000), ...posts(10_000)],
  '100 budget lines, 500 pools by 200 recipients': () => [settings, budget(100), ...pools(500, 200)],
  '100 budget lines, 200 services that serve each other, reciprocal': () => [settings, budget(100), ...serving(200)],
};
