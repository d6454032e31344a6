import { type Drawn, gridOf } from '../../builders/grid';
import { BUDGET, lineOf, summariseDrawn } from './drawnSummary';

const COUNTS: Drawn = ['Recipient', 'Driver', 'Billed count', 'Audit count', 'Chargeable', 'Recipient type'];
const sheets = {
  Budget: [BUDGET, lineOf('ICT', 100, 100)],
  Counts: [COUNTS, ['Environment', 'Desktops', 100, 100, 'yes', ''], ['Schools', 'Desktops', 20, 20, 'yes', 'ring-fenced'], ['PCT', 'Desktops', 5, 5, 'yes', 'external'], ['Environment', 'Portables', '', 50, 'no', ''], ['Schools', 'Portables', '', 5, 'no', 'ring-fenced']],
  Pools: [['Service', 'Year', 'Cost', 'Driver', 'Provided by'], ['Desktop service', '2007/08', 61_250, 'Desktops', 'Environment']],
  Prices: [['Element', 'Price', 'Year'], ['Desktops', 490, '2007/08']],
  Funding: [['Name', 'Service stream', 'Amount 2007/08'], ['Web grant', 'ICT', 40]],
  Statements: gridOf('Statements', [['Statement', 'Measure', 'Comparison', 'Value'], ['Recovery is 100 per cent.', 'recovery: Desktop service', 'at least', 100]]),
} as const;
const drawn = (...scenarios: NonNullable<Parameters<typeof summariseDrawn>[0]['scenarios']>) => summariseDrawn({ sheets, scenarios });
const rate = (value: string) => [{ name: 'rate.Desktops', value }];

it('draws nothing where the workbook keeps no what-if', () => {
  expect(drawn().text).not.toContain('What if the price');
  expect(drawn().summary.figures.some(({ name }) => name.startsWith('ZB_SCENARIO'))).toBe(false);
});

it('says who would pay more, what General Fund and council gain, and the claims that flip', () => {
  const { row, text, figure } = drawn(rate('500'));
  expect(text).toContain('What if the price of Desktops is £500? Before any change in demand.');
  expect(['base', 'scenario', 'shift'].map((side) => figure(`scenarios[0].charges[0].${side}`)?.value)).toEqual([49_000, 50_000, 1_000]);
  expect(figure('scenarios[0].charges[0].shift')?.formula).toMatch(/^=G\d+-F\d+$/);
  expect(row('PCT (external)')).toBe('PCT (external) | 2,450 | 2,500 | +50');
  expect(['generalFundEffect', 'chargesEffect', 'netCouncilEffect'].map((effect) => figure(`scenarios[0].${effect}`)?.value)).toEqual([250, 50, 50]);
  expect(text).toContain('The charges of the pools come to their cost, to the penny.');
});

it('a lower price flips the claim that it recovers the cost', () => {
  expect(drawn(rate('480')).text).toContain('Supported to not supported: Recovery is 100 per cent.');
});

it('a pool shared over more moves money to the penny, and costs the council what another body pays less', () => {
  const { figure } = drawn([{ name: 'recharge.population', value: 'Desktops; Portables' }]);
  expect(['Environment', 'PCT', 'Schools'].map((_, index) => figure(`scenarios[0].charges[${index}].shift`)?.value)).toEqual([2_041.67, -748.61, -1_293.06]);
  expect(figure('scenarios[0].netCouncilEffect')?.value).toBe(-748.61);
  expect(figure('scenarios[0].gross')).toMatchObject({ value: 0, formula: expect.stringMatching(/^=SUM\(/) as string });
});

it('dropped funding moves no charge, and the council is worse off by what is forecast all the same', () => {
  const { row, text } = drawn([{ name: 'funding.drop', value: 'Web grant' }], rate('0'));
  expect(text).toContain('What if the funding "Web grant" is dropped?');
  expect(row('Effect of the forecast')).toBe('Effect of the forecast | 0');
  expect(text).toContain('2 questions of what if');
});

it('one that answers to nothing says so', () => {
  expect(drawn([{ name: 'rate.Servers', value: '1' }]).text).toContain('Nothing in the workbook answers to this, so nothing would be different.');
});
