import type { Finding } from '../model/finding';
import type { Funding, Release, TimeLimitedMoney } from '../model/funding';
import { difference, pounds, sum } from '../model/money';
import type { Policy } from '../model/policy';
import { present } from '../model/present';
import { sameName } from '../model/wording';
import type { DraftBlock, DraftRow } from '../sheet/draft';
import { type FundingRow, fundingRows, fundingTotal, releaseRow } from './fundingTable';
import { listed } from './listed';
import { type Material, exceptionLink } from './material';
import { oneOffRows } from './oneOffRows';
import { headingRow, noteRows, sectionRows } from './rows';
import { FUNDING } from './sentences/funding';
import { type YearColumns, yearColumns } from './yearColumns';

/** Longer lists end with a row for the rest, so that the table stays on one page. */
const [MOST_MONEY, MOST_SERVICES] = [8, 4];
const MET = pounds(1);
const ORDER = ['Red', 'Amber', 'Note', 'Not checked', 'Not due', 'Pass'];

/** Money that ends: by year, its target, what each service has released, the gap and the months left; one-off money in balances. */
export function fundingBlock(material: Material): DraftBlock {
  const { funding } = material.review;
  const head = { mark: 'funding', topic: FUNDING.topic, link: exceptionLink(material, ({ id }) => id.startsWith('FND')) };
  if (funding === null) return { rows: [...sectionRows({ ...head, message: FUNDING.absent }), ...oneOffRows(material)] };
  return { rows: [...sectionRows({ ...head, message: messageOf(funding, material) }), ...tableRows(funding, material), ...oneOffRows(material)] };
}

function messageOf({ money }: Funding, { review: { policy }, findings }: Material): string {
  const open = money.filter((each) => gapFinding(each, findings) !== undefined);
  if (open.length > 0) return FUNDING.open(sum(open.map(({ name, gap }) => present(gap, name))), open.map(({ name, end }) => ({ name, on: present(end, name).on })), policy.asAt);
  return money.every(isMet) ? FUNDING.met(money.map(({ name, end }) => ({ name, on: end === null ? null : end.on }))) : FUNDING.noneDue(money.length, policy.funding.months);
}

function gapFinding({ name }: TimeLimitedMoney, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ id, subject }) => id === 'FND-01' && sameName(subject) === sameName(name));
}

function isMet({ gap }: TimeLimitedMoney): boolean {
  return gap !== null && gap <= MET;
}

function tableRows({ money }: Funding, material: Material): readonly DraftRow[] {
  const { policy } = material.review;
  const years = yearColumns(money.flatMap(({ byYear }) => [...byYear.keys()]), policy.year, 3);
  const rows = rowsOf(money, material);
  const headings = Object.fromEntries(years.columns.map(({ label }, index) => ['CDE'.charAt(index), label]));
  return [
    headingRow({ B: `By year, ${material.unit}`, ...headings, F: 'To be\nreleased', G: 'Released', H: 'Gap\na year', I: 'Months\nleft', K: 'Status', L: 'Ends' }),
    ...rows.flatMap((row) => [...fundingRows(row, years, material), ...releaseRows(row, material)]),
    ...(rows.length > 1 ? [fundingTotal(rows, years)] : []),
    ...earlierRows(money, years),
  ];
}

/** Worst first: status, then gap. */
function rowsOf(money: readonly TimeLimitedMoney[], { review: { policy }, findings }: Material): readonly FundingRow[] {
  const rows = money.map((each, index): FundingRow => ({ label: each.name, money: [each], key: `funding[${index}]`, path: `funding[${index}]`, status: statusOf(each, findings, policy) }));
  const gap = ({ money: [only] }: FundingRow): number => only.gap ?? 0;
  const { shown, rest } = listed(rows.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || gap(b) - gap(a)), MOST_MONEY);
  const [worst, ...others] = rest;
  return worst === undefined ? shown : [...shown, { label: FUNDING.more(rest.length), money: [...worst.money, ...others.flatMap((row) => row.money)], key: 'funding.more', path: '', status: worst.status }];
}

function statusOf(money: TimeLimitedMoney, findings: readonly Finding[], { funding: { months } }: Policy): string {
  const found = gapFinding(money, findings);
  if (found !== undefined) return found.severity;
  if (isMet(money)) return 'Pass';
  const { end, gap } = money;
  const later = end !== null && (end.left.whole > months || (end.left.whole === months && end.left.andDays));
  return gap !== null && later ? 'Not due' : 'Not checked';
}

/** What each service has released, most first; what it says of itself is Amber where no virement shows it. */
function releaseRows(row: FundingRow, material: Material): readonly DraftRow[] {
  const [money, ...others] = row.money;
  if (others.length > 0) return [];
  const ordered = money.releases.map((release, index) => ({ release, path: `${row.path}.releases[${index}]` })).sort((a, b) => b.release.released - a.release.released);
  const { shown, rest } = listed(ordered, MOST_SERVICES);
  const [first, ...further] = rest.map(({ release }) => release);
  const all = first === undefined ? shown : [...shown, { release: together([first, ...further]), path: '' }];
  return all.flatMap(({ release, path }) => releaseRow({ release, path, key: path === '' ? `${row.key}.releases.more` : path, label: `${row.label} ${release.service}`, ...virementOf(release, material) }, material));
}

function together([first, ...others]: readonly [Release, ...Release[]]): Release {
  const releases = [first, ...others];
  const targets = releases.flatMap(({ target }) => target ?? []);
  const [target, released] = [targets.length === releases.length ? sum(targets) : null, sum(releases.map((each) => each.released))];
  const rows = [...first.rows, ...others.flatMap((each) => each.rows)] as const;
  return { service: FUNDING.moreServices(releases.length), rows, target, released, gap: target === null ? null : difference(target, released) };
}

function virementOf({ service, rows, released }: Release, { findings }: Material): { readonly status: string; readonly remark: string } {
  const services = new Set([service, ...rows.map(({ fromService }) => fromService)].map(sameName));
  const found = findings.find(({ id, subject }) => id === 'FND-03' && services.has(sameName(subject)));
  if (found === undefined) return { status: '', remark: '' };
  return { status: found.severity, remark: found.amount === released ? FUNDING.noVirement : FUNDING.partVirement };
}

function earlierRows(money: readonly TimeLimitedMoney[], { columns, earlier }: YearColumns): readonly DraftRow[] {
  const amount = sum(money.flatMap(({ byYear }) => earlier.flatMap((year) => byYear.get(year) ?? [])));
  return amount === 0 ? [] : noteRows('Earlier years', FUNDING.earlier(amount, present(columns[0], 'the first year').label));
}
