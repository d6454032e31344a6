import { gridOf, type Drawn } from '../../builders/grid';
import { BUDGET, lineOf, summariseDrawn } from './drawnSummary';

const COUNTS: Drawn = ['Recipient', 'Driver', 'Billed count', 'Audit count', 'Returned count', 'Chargeable', 'Recipient type'];
const POOLS: Drawn = ['Service', 'Year', 'Cost', 'Driver', 'Income', 'Provided by'];
const PRICES: Drawn = ['Element', 'Price', 'Year'];
const budget = [BUDGET, lineOf('ICT', 100, 100)];
const drawn = (sheets: Parameters<typeof summariseDrawn>[0]['sheets'], settings = {}) => summariseDrawn({ settings, sheets: { Budget: budget, ...sheets } });

const many = drawn({
  Counts: [COUNTS, ['A', 'Desktops', 5, 10.5, 11, 'yes', ''], ['A', 'Desktops', '', 2, '', 'yes', 'external'], ['B', 'Desktops', 5, 5, 5, 'yes', ''], ['A', 'Portables', '', 3, '', 'no', ''], ['B', 'Portables', '', '', '', 'no', ''], ['C', 'Licences of all kinds', '', 3, '', 'no', ''], ['A', 'Phones', 5, 3, 1, 'yes', ''], ['A', 'Faxes', 3, 3, '', 'yes', ''], ['A', 'Pagers', '', 3, '', 'yes', ''], ['A', 'Telexes', 0, 0, '', 'yes', '']],
  Pools: [POOLS, ['Desktop service', '', 12_000_000, 'Desktops', -5_000, 'A'], ['Empty', '', 50, 'Nothing', '', 'A'], ['Nil', '', 0, 'Nothing', '', 'A'], ['Free', '', 0, 'Desktops', '', 'B']],
  Prices: [PRICES, ['Phones', 100.005, '2007/08']],
});

it('shows counts, share and charge of each pool, in £000 where a pool is too large for pence, parts of units as parts', () => {
  expect(many.row('A')).toBe('A | 5.00 | 12.50 | 5.50 | 11.00 | 0.50 | 3.00 | 71.4% | 8,571.4 | its own service');
  expect(many.row('Desktop service')).toContain('Billed  | Audit  / count  | Change  | Returned  | Disputed  | No  / charge  | Share   | Charge, £000');
  expect(many.text).toMatch(/Share {3}\| K \[headingStatus\] Charge, £\s*$/m);
  expect(many.row('Phones')).toContain('Disputed  | Not billed');
});

it('says which pools cannot be shared, and of drivers without a pool that they are as billed or only counted', () => {
  expect(many.text).toContain('2 fewer phones counted than billed: £200.01 too much is charged; Empty and Nil cannot be shared');
  expect(many.text).toMatch(/\[noteLabel\] Empty \| C \[note\] £50 cannot be shared: exception \d\./);
  expect(many.text).toContain('[noteLabel] Nil | C [note] £0 cannot be shared');
  expect([many.row('Faxes'), many.row('Pagers'), many.row('Telexes')]).toEqual(['Faxes | 3 counted, as billed; no change and no dispute.', 'Pagers | 3 counted; no pool is shared by them.', '']);
});

it('says what each what-if would raise', () => {
  expect(many.row('Raised')).toBe('Raised | 0.6 | (0.2) | 0.4 | 0');
  expect(many.row('3 portables charged')).toContain('| 0.6 | Note');
});

it('says that there is no pool to share where there is none', () => {
  const { text } = drawn({ Counts: [COUNTS, ['A', 'Desktops', 5, 3, '', 'yes', '']] });
  expect(text).toContain('2 fewer desktops counted than billed; the workbook has no pool to share');
  expect(text).not.toContain('Recovery');
  expect(drawn({ Counts: [COUNTS, ['A', 'Desktops', 3, 3, '', 'yes', '']] }).text).toContain('The workbook has no pool to share');
});

it('a pool whose counts are right comes to the penny, with its price as a formula of the card in pounds alone', () => {
  const one = (prices: Drawn, price: number) => drawn({ Counts: [COUNTS, ['A', 'Desktops', 5, 5, '', 'yes', ''], ['B', 'Desktops', 5, 5, '', 'yes', '']], Pools: [POOLS, ['Desktop service', '2007/08', 1_000, 'Desktops', '', 'A']], Prices: [prices, ['Desktops', price, '2007/08']] });
  const pounds = one(PRICES, 99.995);
  expect(pounds.text).toContain('Charges add up to the penny');
  expect(pounds.figure('recharge.pools[0].rate')).toMatchObject({ formula: '=Prices!B2' });
  expect(pounds.summary.figures.find(({ name }) => name === 'ZB_RECHARGE_DESKTOP_SERVICE_INCOME')?.source).toBe('units at the price, each row to the penny');
});

it('a pool that other pools charge has a full cost that is not its own, and no formula for its break-even', () => {
  const { figure, text } = drawn({
    Counts: [COUNTS, ['A', 'Desktops', '', 10, '', 'yes', ''], ['Payroll', 'Desktops', '', 5, '', 'yes', ''], ['A', 'Staff', '', 7, '', 'yes', ''], ['B', 'Staff', '', 3, '', 'yes', '']],
    Pools: [[...POOLS, 'Method'], ['Desktops', '', 1_500, 'Desktops', '', 'A', 'Full cost'], ['Payroll', '', 1_000, 'Staff', '', 'A', 'Full cost']],
  }, { 'recharge.method': 'step-down' });
  expect(figure('recharge.pools[1].breakEvenExact')).toMatchObject({ formula: null, source: 'its cost and what other pools charge it' });
  expect(text).toContain('to the penny');
});

it('prices in another file are values with their place', () => {
  const sheets = { Counts: [COUNTS, ['A', 'Desktops', 10, 12, '', 'yes', '']], Pools: [POOLS, ['Desktop service', '2007/08', 1_500, 'Desktops', '', 'A']], Prices: gridOf('Prices', [PRICES, ['Desktops', 100, '2007/08']], { file: 'prices.xlsx' }) };
  expect(drawn(sheets).figure('recharge.pools[0].rate')).toMatchObject({ formula: null, source: 'prices.xlsx, Prices B2' });
});

it('a pool that takes its cost from zero-base lines says so', () => {
  const lines = [['Service stream', 'Line', 'Pool', 'Volume', 'Rate', 'Unit cost', 'Amount', 'Justification', 'Owner'], ['ICT', 'Licences', 'Desktop service', 10, 1, 150, 1_500, 'The law', 'Head of ICT']];
  const { figure } = drawn({ Counts: [COUNTS, ['A', 'Desktops', 10, 12, '', 'yes', '']], Pools: [POOLS, ['Desktop service', '2007/08', '', 'Desktops', '', 'A']], 'Zero-base': lines });
  expect(figure('recharge.pools[0].cost')).toMatchObject({ value: 1_500, formula: null, source: 'the zero-base lines of the pool' });
});

it('what-ifs without a pool are worked out from counts and prices', () => {
  const { row } = drawn({ Counts: [COUNTS, ['A', 'Desktops', 3, 5, '', 'yes', ''], ['B', 'Portables', '', 4, '', 'no', '']], Prices: [PRICES, ['Desktops', 100, '2007/08']] });
  expect(row('Raised')).toMatch(/^Raised \| /);
});

it('a pool of a negative cost is shared in the same parts as one of a positive cost', () => {
  const of = (cost: number) => drawn({ Counts: [COUNTS, ['A', 'Desktops', 6, 6, '', 'yes', ''], ['B', 'Desktops', 4, 4, '', 'yes', '']], Pools: [POOLS, ['Desktop service', '2007/08', cost, 'Desktops', '', 'A']] });
  expect([of(1_000).row('A'), of(-1_000).row('A')]).toEqual(['A | 6 | 6 | – | 60.0% | 600.00 | its own service', 'A | 6 | 6 | – | 60.0% | (600.00) | its own service']);
});

it('a price list in £000 is a value with its place', () => {
  const prices = [['All in £000', '', ''], PRICES, ['Desktops', 0.1, '2007/08']];
  const { figure } = drawn({ Counts: [COUNTS, ['A', 'Desktops', 10, 12, '', 'yes', '']], Pools: [POOLS, ['Desktop service', '2007/08', 1_500, 'Desktops', '', 'A']], Prices: prices });
  expect(figure('recharge.pools[0].rate')?.source).toBe('council.xlsx, Prices B3');
});

it('units are those of the count that was agreed, where that is not the audit', () => {
  const { figure } = drawn({ Counts: [[...COUNTS, 'Locked count'], ['A', 'Desktops', 10, 12, '', 'yes', '', 11]], Pools: [POOLS, ['Desktop service', '2007/08', 1_500, 'Desktops', '', 'A']] });
  expect(figure('recharge.pools[0].units')).toMatchObject({ value: 11, source: 'latest counts of the drivers of the pool' });
});

it('a long role takes both its rows and sends the date to the note', () => {
  const owner = 'Head of ICT and of all the services that use computers in the council';
  const { words } = summariseDrawn({
    sheets: {
      Budget: [[...BUDGET, 'Owner'], [...lineOf('Desktops', 100, 100), owner]],
      Counts: [[...COUNTS, 'Return due'], ['A', 'Desktops', 10, 12, '', 'yes', '', '30/11/2007'], ['B', 'Desktops', '', 3, '', 'yes', '', '']],
      Pools: [POOLS, ['Desktop service', '2007/08', 1_500, 'Desktops', '', 'A']],
      Prices: [PRICES, ['Desktops', 100, '2007/08']],
    },
  });
  expect(words).toContain('By 30 November: ');
  expect(words).toContain('2 more desktops counted than billed: £200 is not charged');
});

it('a pool that is charged by amounts without counts has no break-even and nothing to say', () => {
  const { text, row } = drawn({ Counts: [['Recipient', 'Driver', 'Audit count', 'Charge'], ['A', 'Audits', '', 900], ['B', 'Audits', '', 600]], Pools: [[...POOLS, 'Method'], ['Audit', '2007/08', 1_500, 'Audits', '', 'C', 'Direct charge']] });
  expect(row('A')).toContain('60.0% | 900.00');
  expect(text).not.toContain('Break-even is');
});
