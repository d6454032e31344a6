import { BUDGET, lineOf, summariseDrawn } from './drawnSummary';

const HEADINGS = ['Statement', 'Measure', 'Comparison', 'Value', 'Provisional until'];
const claimed = (...claims: readonly (readonly (string | number)[])[]) => summariseDrawn({ sheets: { Budget: [BUDGET, lineOf('ICT', 100_000, 104_900), lineOf('HR', 100_000, 60_000)], Claims: [HEADINGS, ...claims] } });

const RIGHT = ['HR stays below.', 'forecast: HR', 'equal to', 60_000, ''];
const WRONG = ['ICT is in budget', 'forecast: ICT', 'equal to', 100, ''];
const ODD = ['Odd.', 'nothing', 'equal to', 3.5, ''];

it('says how many statements are borne out, how many are not and how many could not be checked', () => {
  expect(claimed(RIGHT).text).toContain('[topic] Claims | C [message] 1 of 1 statement is supported by the figures');
  expect(claimed(RIGHT, WRONG).text).toContain('[topic] Claims | C [message] 1 of 2 statements is supported by the figures, 1 is not');
  expect(claimed(WRONG, WRONG, ODD, ODD).text).toContain('[topic] Claims | C [message] 0 of 4 statements are supported by the figures, 2 are not, 2 are not checked');
});

it('leads with the first statement that is not borne out', () => {
  expect(claimed(RIGHT).row('1 of 1 statement is')).toBe('1 of 1 statement is supported by the figures | Supported');
  expect(claimed(RIGHT).row('Supported: ')).toBe('Supported: “HR stays below.” | Claims');
  expect(claimed(ODD, RIGHT).row('1 of 2')).toBe('1 of 2 statements is supported by the figures; 1 not checked | Supported');
  expect(claimed(ODD).row('0 of 1')).toBe('0 of 1 statement is supported by the figures; 1 not checked | Not checked');
  expect(claimed(ODD).row('Not checked: ')).toBe('Not checked: “Odd.” | Claims');
  expect(claimed(WRONG, WRONG, RIGHT).row('2 of 3')).toMatch(/^2 of 3 statements are not supported by the figures \| Not supported/);
  expect(claimed(WRONG).row('1 of 1')).toMatch(/^1 of 1 statement is not supported by the figures \| Not supported/);
});

it('shows what is claimed and found over one row or several, those not borne out first', () => {
  const { row, lines, figure } = claimed(RIGHT, ['ICT varies', 'variance: ICT', 'equal to', 4, '31/12/2007'], ODD, ['No figure at all', 'variance: HR', 'within budget', '', '']);
  expect(row('ICT varies')).toBe('ICT varies | 4 | 4,900 | Not supported | equal to');
  expect(row('Provisional until 31')).toBe('Provisional until 31 December 2007.');
  expect(row('Odd.')).toBe('Odd. | 3.50 | Not checked | equal to');
  expect(row('HR stays')).toBe('HR stays below. | 60,000 | 60,000 | Supported | equal to');
  expect(lines.findIndex((each) => each.includes('ICT varies |'))).toBeLessThan(lines.findIndex((each) => each.includes('HR stays below. |')));
  expect(figure('claims[0].claimed')?.formula).toBe('=Claims!D2');
  expect([figure('claims[3].claimed'), figure('claims[3].computed')?.value]).toEqual([undefined, -40_000]);
});

it('says until when the figure of a stream is provisional, beside who acts', () => {
  const { row } = claimed(['ICT varies', 'variance: ICT', 'equal to', 4_900, '31/12/2007']);
  expect(row('No cause is given')).toBe('No cause is given: exception 2. Provisional until 31 December 2007. | Budget below | by 31 December');
});

it('a figure that was read from the wording is a value with the row it stands in', () => {
  const { figure } = summariseDrawn({ sheets: { Budget: [BUDGET, lineOf('ICT', 100_000, 104_900)], Claims: [['Statement', 'Measure'], ['ICT is forecast to cost approximately £105,000.', 'forecast: ICT']] } });
  expect(figure('claims[0].claimed')).toMatchObject({ value: 105_000, formula: null, source: 'council.xlsx, Claims row 2' });
});
