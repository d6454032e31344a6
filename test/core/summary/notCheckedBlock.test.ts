import { gridOf } from '../../builders/grid';
import { BUDGET, lineOf, summariseDrawn } from './drawnSummary';

const budget = [BUDGET, lineOf('ICT', 100, 100)];

it('says that every row was used and nothing was hidden or read with care', () => {
  const { words } = summariseDrawn({ sheets: { Budget: budget } });
  expect(words).toContain('Every row under the headings of a recognised table was used.');
  expect(words).toContain('Nothing had to be read with care, and no hidden sheet or row was met.');
  expect(words).toContain('None: every setting that has a default stands at it.');
});

it('names a dozen sheets that were not used and counts the rest, and names those that are hidden', () => {
  const odd = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`Odd ${index}`, [['x', 'y'], ['hello', 'there']]]));
  const { words } = summariseDrawn({ sheets: { ...odd, Hidden: gridOf('Hidden', [BUDGET, lineOf('HR', 5, 5, 'Homes')], { hidden: true }), Budget: gridOf('Budget', [...budget, lineOf('ICT', 7, 7)], { hiddenRows: [3] }) } });
  expect(words).toContain('No table was recognised on 14 sheets: Odd 0, Odd 1,');
  expect(words).toContain('Odd 10 and Odd 11 and 2 more.');
  expect(words).toContain('Hidden, and read all the same: Hidden and Budget rows 3.');
});

it('says which settings stand otherwise than without them', () => {
  const { words } = summariseDrawn({ settings: { 'payAward.percent': 2, 'payAward.from': '01/10/2007', actualsIncludeCommitments: 'yes', 'recharge.population': 'Desktops' }, sheets: { Budget: budget } });
  expect(words).toContain('payAward.percent 2; payAward.from 1 October 2007; actualsIncludeCommitments yes; recharge.population Desktops.');
});

it('names a file without its fingerprint where its bytes are not at hand', () => {
  expect(summariseDrawn({ sheets: { Budget: budget }, context: { inputs: [{ file: 'council.xlsx', sha256: null }] } }).words).toContain('council.xlsx; Zerobase test.');
});

it('has the report of the director at the top: a title that is too long gives way, and a decision is named', () => {
  const title = 'A very long title of a report that goes on and on and does not fit the width of the page at all, whatever one does';
  const { row, words } = summariseDrawn({ settings: { decision: 'To agree the budget', reportTitle: title }, sheets: { Budget: budget } });
  expect(row('Governance Summary')).toBe('Governance Summary | For decision');
  expect(row('Revenue budget')).toBe('Revenue budget: position at 31 October 2007, period 7 of 2007/08');
  expect(words).toContain('Decision sought: To agree the budget.');
  expect(summariseDrawn({ settings: { decision: 'That the report be noted' }, sheets: { Budget: budget } }).row('Governance Summary')).toBe('Governance Summary | For noting');
});

it('says how many figures agree, and lists one that differs among the exceptions with what its cell holds', () => {
  const agreed = (differences: readonly { recalculated: number | string }[]) => ({ agrees: 16, notCalculated: 0, differences: differences.map((each) => ({ name: 'ZB_X', sheet: 'Governance Summary', cell: 'F5', engine: 5, ...each })) });
  const { words } = summariseDrawn({ sheets: { Budget: budget }, context: { agreement: agreed([]) } });
  expect(words).toContain('16 of 16 figures agree with what this sheet calculates, to the penny.');
  const { summary, words: differing } = summariseDrawn({ sheets: { Budget: budget }, context: { agreement: agreed([{ recalculated: '#REF!' }, { recalculated: 7 }]) } });
  expect(differing).toContain('16 of 16 figures agree with what this sheet calculates; 2 differ.');
  const held = summary.exceptions.cells.filter(({ column }) => column === 7).map(({ content }) => content);
  expect(held).toEqual(expect.arrayContaining([{ kind: 'text', text: '#REF!' }, { kind: 'number', value: 2 }]));
});
