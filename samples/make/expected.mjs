// Exact arithmetic for the figures that samples/README.md promises: fractions of BigInt, pence by rounding half away from zero, once.
const gcd = (a, b) => (b ? gcd(b, a % b) : a < 0n ? -a : a);
const make = (n, d) => { const g = gcd(n, d) || 1n; return d < 0n ? { n: -n / g, d: -d / g } : { n: n / g, d: d / g }; };

export function exact(value) {
  if (typeof value === 'object') return value;
  const [whole, part = ''] = String(value).split('.');
  return make(BigInt(whole + part), 10n ** BigInt(part.length));
}
export const plus = (a, b) => { const x = exact(a), y = exact(b); return make(x.n * y.d + y.n * x.d, x.d * y.d); };
export const minus = (a, b) => plus(a, times(b, -1));
export const times = (a, b) => { const x = exact(a), y = exact(b); return make(x.n * y.n, x.d * y.d); };
export const over = (a, b) => { const x = exact(a), y = exact(b); return make(x.n * y.d, x.d * y.n); };
export const atLeastNil = (a) => (exact(a).n < 0n ? exact(0) : exact(a));
export const lesser = (a, b) => (minus(a, b).n < 0n ? exact(a) : exact(b));
export const half = (value) => { const n = value.n < 0n ? -value.n : value.n; const up = (2n * n + value.d) / (2n * value.d); return value.n < 0n ? -up : up; };
export const pence = (value) => over(make(half(times(value, 100)), 1n), 100);
export const rounded = (value, places) => Number(half(times(value, 10 ** places))) / 10 ** places;
export const number = (value) => Number(exact(value).n) / Number(exact(value).d);
export const sum = (values) => values.reduce(plus, exact(0));

/** Pay, National Insurance, pension and levy of one person for a full year. */
export function yearOf(pay, rates) {
  const insurance = minus(times(over(rates.ni, 100), atLeastNil(minus(pay, rates.threshold))), rates.rebate ? times(over(rates.rebate, 100), atLeastNil(minus(lesser(pay, rates.cap), rates.lower))) : 0);
  return sum([pay, insurance, times(over(rates.pension, 100), pay), times(over(rates.levy ?? 0, 100), pay)]);
}

/** A row of the establishment: a whole person at most, or FTE times a full-time person, or a headcount of like persons. */
export function rowCost(post, rates) {
  if (post.headcount) return times(post.headcount, yearOf(times(over(post.fte, post.headcount), post.salary), rates));
  return post.fte <= 1 ? yearOf(times(post.fte, post.salary), rates) : times(post.fte, yearOf(exact(post.salary), rates));
}

/** Calendar months from one day to another, both counted: days active over days in the month. */
export function monthsBetween(from, to) {
  let months = exact(0);
  for (let [year, month] = from.split('-').map(Number); `${year}-${String(month).padStart(2, '0')}` <= to.slice(0, 7); month === 12 ? (month = 1, year += 1) : (month += 1)) {
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const here = `${year}-${String(month).padStart(2, '0')}`;
    const first = here === from.slice(0, 7) ? Number(from.slice(8)) : 1;
    const last = here === to.slice(0, 7) ? Number(to.slice(8)) : days;
    months = plus(months, make(BigInt(last - first + 1), BigInt(days)));
  }
  return months;
}

/** Establishment figures of one stream, in exact pence. */
export function establishmentOf(posts, { rates, factor, budget, forecast, above }) {
  const full = sum(posts.map((post) => pence(rowCost(post, rates))));
  const allowance = pence(times(full, over(factor, 100)));
  const saved = sum(posts.filter((post) => post.vacantFte).map((post) => pence(times(over(monthsBetween(post.vacantFrom, post.vacantTo), 12), rowCost({ salary: post.salary, fte: post.vacantFte }, rates)))));
  const cost = minus(full, allowance);
  const projection = plus(minus(full, saved), above ?? 0);
  const fte = (key) => posts.reduce((total, post) => total + (post[key] ?? 0), 0);
  return {
    posts: posts.length, fte: fte('fte'), full, allowance, cost, budget, difference: minus(cost, budget), saved, projection,
    short: minus(allowance, saved), above: above ?? exact(0), unexplained: minus(forecast, projection),
  };
}

/** Shares by largest remainder, ties by key in code-point order. shares: [{key, units}]; cost in pounds. */
export function share(cost, shares) {
  const total = sum(shares.map(({ units }) => units));
  const parts = shares.map(({ key, units }) => { const part = over(times(times(cost, 100), units), total); const floor = part.n / part.d; return { key, floor, rest: minus(part, make(floor, 1n)) }; });
  let left = number(times(cost, 100)) - Number(parts.reduce((all, { floor }) => all + floor, 0n));
  const order = [...parts].sort((a, b) => { const gap = minus(b.rest, a.rest).n; return gap > 0n ? 1 : gap < 0n ? -1 : a.key < b.key ? -1 : 1; });
  for (const part of order) { if (left <= 0) break; part.floor += 1n; left -= 1; }
  return Object.fromEntries(parts.map(({ key, floor }) => [key, over(make(floor, 1n), 100)]));
}
