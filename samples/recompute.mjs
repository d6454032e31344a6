// Works out the establishment and the desktop pool of council-2007-08.xlsx from the file alone, with nothing from src or from make.
// node samples/recompute.mjs               prints the figures
// node samples/recompute.mjs REPORT.json   compares a report with them; exit 1 when any differs by more than half a penny
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';

// --- fractions of BigInt: [numerator, denominator above nil]
const F = (text) => {
  const [, sign, whole, part = '', power = '0'] = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(String(text).trim()) ?? [];
  if (whole === undefined) throw new Error(`not a number: ${text}`);
  const shift = Number(power) - part.length;
  const digits = BigInt(`${sign}${whole}${part}` || '0');
  return shift >= 0 ? [digits * 10n ** BigInt(shift), 1n] : [digits, 10n ** BigInt(-shift)];
};
const add = ([a, b], [c, d]) => [a * d + c * b, b * d];
const sub = ([a, b], [c, d]) => [a * d - c * b, b * d];
const mul = ([a, b], [c, d]) => [a * c, b * d];
const div = ([a, b], [c, d]) => (c < 0n ? [-a * d, -c * b] : [a * d, c * b]);
const NIL = [0n, 1n];
const ONE = [1n, 1n];
const sign = ([a]) => (a > 0n ? 1 : a < 0n ? -1 : 0);
const max = (a, b) => (sign(sub(a, b)) >= 0 ? a : b);
const min = (a, b) => (sign(sub(a, b)) <= 0 ? a : b);
const total = (list) => list.reduce(add, NIL);
const percent = (a) => div(a, F(100));
const nearest = ([a, b]) => { const up = (2n * (a < 0n ? -a : a) + b) / (2n * b); return a < 0n ? -up : up; };
const toPence = (a) => [nearest(mul(a, F(100))), 100n];
const show = (a) => { const p = nearest(mul(a, F(100))); const s = (p < 0n ? -p : p).toString().padStart(3, '0'); return `${p < 0n ? '-' : ''}${s.slice(0, -2)}.${s.slice(-2)}`; };
const four = ([a, b]) => (Number((a * 10000n) / b) / 10000).toFixed(4);

// --- the workbook: sheet name -> rows as {heading: text}
const files = unzipSync(readFileSync(fileURLToPath(new URL('council-2007-08.xlsx', import.meta.url))));
const xml = (path) => strFromU8(files[path]);
const plain = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) => plain(text));
const targets = Object.fromEntries([...xml('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [id, target]));

function rowsOf(name) {
  const id = new RegExp(`<sheet name="${name}" sheetId="\\d+" r:id="([^"]+)"`).exec(xml('xl/workbook.xml'))[1];
  const rows = [];
  for (const [, ref, attributes, body] of xml(`xl/${targets[id]}`).matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)) {
    const value = /<v>([^<]*)<\/v>/.exec(body ?? '')?.[1];
    if (value === undefined) continue;
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(ref);
    (rows[Number(row)] ??= {})[column] = attributes.includes('t="s"') ? strings[Number(value)] : plain(value);
  }
  const heading = Object.entries(rows[4]);
  return rows.slice(5).filter(Boolean).map((row) => Object.fromEntries(heading.map(([column, text]) => [text, row[column]])));
}

// --- establishment
const setting = Object.fromEntries(rowsOf('Settings').map((row) => [row.Setting, row.Value]));
const rate = Object.fromEntries(rowsOf('Rates').map((row) => [row.Rate, F(row.Value)]));
const insurance = (pay) => sub(
  mul(percent(rate['Employer NI rate']), max(NIL, sub(pay, rate['NI secondary threshold']))),
  mul(percent(rate['NI contracted-out rebate']), max(NIL, sub(min(pay, rate['NI upper earnings limit']), rate['NI lower earnings limit']))),
);
const year = (pay) => total([pay, insurance(pay), mul(percent(rate['Employer pension']), pay), mul(percent(rate['Apprenticeship levy']), pay)]);
function cost(salary, fte, headcount) {
  if (headcount) return mul(headcount, year(mul(div(fte, headcount), salary)));
  return sign(sub(fte, ONE)) <= 0 ? year(mul(fte, salary)) : mul(fte, year(salary));
}
const dayOf = (serial) => new Date((Number(serial) - 25569) * 86_400_000);
function months(from, to) {
  let sum = NIL;
  for (let day = Number(from); day <= Number(to); day += 1) {
    const date = dayOf(day);
    sum = add(sum, [1n, BigInt(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate())]);
    sum = reduce(sum);
  }
  return sum;
}
function reduce([a, b]) { let [x, y] = [a < 0n ? -a : a, b]; while (y) [x, y] = [y, x % y]; return [a / x, b / x]; }

const posts = rowsOf('Establishment').filter((row) => row.Status !== 'Grant-funded');
const paid = rowsOf('Payroll');
const budget = rowsOf('Budget').filter((row) => row.Group === 'Employees' && !/agency/i.test(row.Description));

function establishment(stream) {
  const own = posts.filter((post) => post['Service stream'] === stream);
  const A = total(own.map((post) => toPence(cost(F(post.Salary), F(post.FTE), post.Headcount && F(post.Headcount)))));
  const V = toPence(mul(percent(F(setting.vacancyFactor)), A));
  const S = total(own.filter((post) => post['Vacant FTE']).map((post) => toPence(mul(div(months(post['Vacant from'], post['Vacant to']), F(12)), cost(F(post.Salary), F(post['Vacant FTE']))))));
  const over = own.map((post) => [post, sub(total(paid.filter((one) => one['Post ID'] === post['Post ID']).map((one) => F(one.FTE))), F(post.FTE))]).filter(([, excess]) => sign(sub(excess, F('0.01'))) > 0);
  const X = total(over.map(([post, excess]) => toPence(mul(excess, year(F(post.Salary))))));
  const lines = budget.filter((row) => row['Service stream'] === stream);
  const [B, forecast] = ['Current budget', 'Forecast outturn'].map((key) => total(lines.map((row) => F(row[key]))));
  const P = add(sub(A, S), X);
  return {
    approvedFte: total(own.map((post) => F(post.FTE))), overFte: total(over.map(([, excess]) => excess)), fullCost: A, vacancyAllowance: V, cost: sub(A, V), budget: B, difference: sub(sub(A, V), B),
    'payBridge.budgetDiffers': sub(sub(A, V), B), 'payBridge.vacancyShort': sub(V, S), 'payBridge.aboveEstablishment': X, 'payBridge.notExplained': sub(forecast, P),
  };
}

// --- the pool
function pool() {
  const [{ Service: name, Driver: driver }] = rowsOf('Pools');
  const amount = total(rowsOf('ZBB').filter((row) => row.Pool === name).map((row) => mul(mul(F(row.Volume), F(row['Rate per unit'])), F(row['Unit cost']))));
  const counts = rowsOf('Devices').filter((row) => row.Driver === driver).map((row) => [row.Directorate, F(row['Audit count 2007/08'])]);
  const units = total(counts.map(([, count]) => count));
  const parts = counts.map(([who, count]) => { const exact = mul(div(mul(amount, count), units), F(100)); const floor = exact[0] / exact[1]; return { who, floor, rest: sub(exact, [floor, 1n]) }; });
  let left = nearest(mul(amount, F(100))) - parts.reduce((sum, { floor }) => sum + floor, 0n);
  for (const part of [...parts].sort((a, b) => sign(sub(b.rest, a.rest)) || (a.who < b.who ? -1 : 1))) if (left > 0n) { part.floor += 1n; left -= 1n; }
  const exact = div(amount, units);
  const lowest = (mul(exact, F(100))[0] + mul(exact, F(100))[1] - 1n) / mul(exact, F(100))[1];
  return { name, figures: { cost: amount, units, breakEvenRate: [lowest, 100n] }, exact: [nearest(mul(exact, F(10000))), 10000n], shares: parts.map(({ who, floor }) => [who, [floor, 100n]]) };
}

// --- print, or compare
const streams = [...new Set(posts.map((post) => post['Service stream']))].map((name) => [name, establishment(name)]);
const thePool = pool();
const figures = [
  ...streams.flatMap(([name, of]) => Object.entries(of).map(([key, value]) => [`${name} ${key}`, value, (report) => key.split('.').reduce((at, part) => at?.[part], report.establishment?.streams?.find((each) => each.stream === name))])),
  ...Object.entries(thePool.figures).map(([key, value]) => [`${thePool.name} ${key}`, value, (report) => poolIn(report)?.[key]]),
  [`${thePool.name} breakEvenExact`, thePool.exact, (report) => poolIn(report)?.breakEvenExact, '0.00005'],
  ...thePool.shares.map(([who, value]) => [`${thePool.name} share of ${who}`, value, (report) => poolIn(report)?.shares?.find((each) => each.recipient === who)?.charge]),
];
function poolIn(report) { return report.recharge?.pools?.find((each) => each.pool === thePool.name); }

if (process.argv[2] === undefined) {
  for (const [name, value, , tolerance] of figures) console.log(`${(tolerance ? four(value) : `${show(value)}  `).padStart(16)}  ${name}`);
} else {
  const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const wrong = figures.filter(([, value, find, tolerance = '0.005']) => { const found = find(report); return typeof found !== 'number' || sign(sub(max(sub(F(found), value), sub(value, F(found))), F(tolerance))) > 0; });
  for (const [name, value, find, tolerance] of wrong) console.log(`differs: ${name}: ${tolerance ? four(value) : show(value)} here, ${find(report) ?? 'absent'} in the report`);
  console.log(`${figures.length - wrong.length} of ${figures.length} figures agree`);
  process.exitCode = wrong.length ? 1 : 0;
}
