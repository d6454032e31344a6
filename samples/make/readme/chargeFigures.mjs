// What the council workbooks must give: counts, charges, what-ifs, the pool.
import { devices } from '../council/devices.mjs';
import { DIRECTORATE } from '../council/names.mjs';
import { poolLines } from '../council/zeroBase.mjs';
import { amountNow } from '../council/zeroBaseSheets.mjs';
import { share, rounded, over, times, minus } from '../expected.mjs';
import { table, pounds, pence, signed } from './markdown.mjs';

const RATE = 490;
const desktops = devices('Desktops');
const portables = devices('Portables');
const total = (rows, key) => rows.reduce((sum, row) => sum + row[key], 0);

export function countTable() {
  const rows = desktops.map((row, at) => [row.directorate, pounds(row.billed), pounds(row.audit), signed(row.audit - row.billed), row.returned, row.audit - row.returned, pounds((row.audit - row.billed) * RATE), portables[at].audit]);
  const sums = ['**Total**', pounds(total(desktops, 'billed')), pounds(total(desktops, 'audit')), signed(total(desktops, 'audit') - total(desktops, 'billed')), pounds(total(desktops, 'returned')), total(desktops, 'audit') - total(desktops, 'returned'), pounds((total(desktops, 'audit') - total(desktops, 'billed')) * RATE), total(portables, 'audit')];
  return table(['Directorate', '2005/06', 'Audit', 'Change', 'Returned', 'Disputed', 'Not charged at 490', 'Portables'], [...rows, sums]);
}

export const poolCost = () => poolLines.reduce((sum, line) => sum + amountNow(line), 0);
export const sharesOver = (rows, cost = poolCost()) => share(cost, rows.map(({ directorate, units }) => ({ key: directorate, units })));

export function whatIfTable() {
  const cost = poolCost();
  const byDesktop = sharesOver(desktops.map(({ directorate, audit }) => ({ directorate, units: audit })), cost);
  const byDevice = sharesOver(desktops.map(({ directorate, audit }, at) => ({ directorate, units: audit + portables[at].audit })), cost);
  const rows = desktops.map((row, at) => {
    const [base, a, b] = [row.billed * RATE, portables[at].audit * RATE, (row.audit - row.billed) * RATE];
    return [row.directorate, pounds(base), signed(a), signed(b), signed(a + b), pence(byDesktop[row.directorate]), pence(byDevice[row.directorate]), signed(minus(byDevice[row.directorate], byDesktop[row.directorate]), pence)];
  });
  const [base, a, b] = [total(desktops, 'billed') * RATE, total(portables, 'audit') * RATE, (total(desktops, 'audit') - total(desktops, 'billed')) * RATE];
  const sums = ['**Total**', pounds(base), signed(a), signed(b), signed(a + b), pence(cost), pence(cost), '0.00'];
  return table(['Directorate', 'Base: billed', 'A portables', 'B uncounted', 'C both', 'Pool by desktops', 'D pool by all devices', 'Shift in D'], [...rows, sums]);
}

export function chargeNotes() {
  const cost = poolCost();
  const own = portables.find(({ directorate }) => directorate === DIRECTORATE).audit * RATE;
  const all = total(portables, 'audit') * RATE;
  const crossing = over(times(33135, 620), 2820);
  const moves = desktops.map((row, at) => `${row.directorate} ${signed(times(crossing, minus(over(portables[at].audit, 620), over(row.audit, 2200))), pence)}`).join(', ');
  return [
    `- Reading A is in excess of 300,000: ${pounds(all)}, of which ${pounds(own)} is ${DIRECTORATE} charging itself and ${pounds(all - own)} the others. General Fund effect and council effect of A, B, C and D: 0.00.`,
    `- Charge at billed counts 960,400, at audit counts 1,078,000, at returned counts 1,072,120. After disputes the change is 228, still "approximately 240" at 5 per cent. GIS 70 x 350 = 24,500.`,
    `- Pool ${pence(cost)}; break-even to four places ${rounded(over(cost, 2200), 4).toFixed(4)}; at 501.96 it recovers 1,104,312.00, 5.00 short; the lowest whole penny that recovers is 501.97 (17.00 over). Rounding each share by itself gives 1,104,316.99.`,
    `- Over all 2,820 devices the rate is ${rounded(over(cost, 2820), 4).toFixed(4)} and the shifts add up to 0.00.`,
    `- RCH-06: LANDesk 33,135 x 620 / 2,820 = ${pence(crossing)} of cost belongs to devices not charged; ${moves}.`,
    '- RCH-07: at the 2007/08 price the audited desktops bring in 1,078,000 against the 2008/09 pool of 1,104,317: 26,317 short, and the difference of years is said.',
    '- RCH-10: no recipient\'s budget is given: Not checked, 2008/09 is +143,917 (15.0%) on 960,400.',
  ].join('\n');
}
