import type { Pence } from '../../model/money';
import { sayMany, sayPounds, saySize } from '../../model/wording';

/** Zero-base. */
export const ZERO_BASE = {
  topic: 'Zero-base',
  absent: (next: string) => `Not reviewed: the workbook has no zero-base lines for ${next}.`,
  message: (next: string, requirement: Pence, change: Pence) => `${next} requires ${sayPounds(requirement)}, ${change === 0 ? 'as much as' : `${saySize(change)} ${change > 0 ? 'more' : 'less'} than`} last year`,
  notCovered: (open: Pence) => `${sayPounds(open)} of base budget has no zero-base line`,
  packages: (funded: number, levels: number, limit: Pence | null) => (limit === null ? `${sayMany(levels, 'package level')} ranked without a limit` : `${funded} of ${sayMany(levels, 'package level')} funded within ${sayPounds(limit)}`),
  total: 'All streams above',
  more: (count: number) => sayMany(count, 'more stream'),
  lines: (count: number) => sayMany(count, 'line'),
  volume: 'volume then and now at last year’s price, line by line to the penny',
  noneOf: 'no line is new or dropped',
  coverage: 'gross base budget that a zero-base line answers to, matched line by line (ZBB-08)',
  open: 'Base budget with no zero-base line',
  openSource: 'gross expenditure base budget of the lines named by ZBB-08',
  read: 'Last year + volume + price + new + dropped = requirement. Covered: share of the gross base that zero-base lines answer to.',
  noPackages: 'No package is ranked: the workbook has no Packages sheet, so no funding line is drawn.',
  noLimit: 'The packages state no limit: they are ranked, and no funding line is drawn.',
  fundingLine: 'Funding line',
  limit: 'limit',
  statutory: 'statutory',
  decided: 'as decided',
  notChosen: 'not chosen',
  notDrawn: 'No line',
  alternative: 'Alternative',
  run: (count: number, funded: number) => `${sayMany(count, 'more level')}, ${funded === count ? 'all' : funded === 0 ? 'none' : funded} funded`,
  alternatives: (count: number) => `${sayMany(count, 'more alternative')} not chosen`,
  funded: (funded: number, levels: number) => `Funded, ${funded} of ${sayMany(levels, 'level')}`,
  left: (amount: Pence) => `${saySize(amount)} ${amount < 0 ? 'over limit' : 'left'}`,
  cost: 'cost of the levels not listed',
} as const;
