import { type Pence, pounds } from '../../../src/core/model/money';
import { fraction, fromNumber } from '../../../src/core/model/quantity';
import type { WhatIf } from '../../../src/core/model/rechargeResult';
import type { ScenarioResult } from '../../../src/core/model/scenario';
import { scenarioText } from '../../../src/core/report/scenarioText';
import { claim } from '../../builders/claim';
import { finding } from '../../builders/finding';

const RATE = { kind: 'rate', element: 'Desktop', price: fromNumber(500.5) } as const;
const NOTHING: ScenarioResult = { scenario: { name: 'asked', changes: [RATE] }, unanswered: [], atPrice: null, pools: null, figures: [], flips: [], control: null, council: { way: null, charges: pounds(0), forecast: pounds(0), net: pounds(0) }, findings: { new: [], cleared: [], staying: 0 } };

const charge = (recipient: string, recipientType: 'general fund' | 'external', base: number, scenario: number) =>
  ({ recipient, recipientType, base: pounds(base), scenario: pounds(scenario), shift: pounds(scenario - base) });
const shiftOf = (charges: readonly ReturnType<typeof charge>[], effects: Partial<Record<'gross' | 'own' | 'extraCost' | 'generalFundEffect' | 'councilEffect', Pence>> = {}): WhatIf =>
  ({ name: 'asked', reading: '', charges, gross: pounds(0), own: pounds(0), extraCost: pounds(0), generalFundEffect: pounds(0), councilEffect: pounds(0), ...effects });

const said = (result: Partial<ScenarioResult>): readonly string[] => scenarioText({ ...NOTHING, ...result }).split('\n');

it('says what is asked, and that nothing would be different', () => {
  expect(said({})).toEqual(['What if the price of Desktop is £500.5, before any change in demand', '', 'Nothing would be different.', '', '0 findings would stay.', '']);
  expect(said({ atPrice: shiftOf([charge('Homes', 'general fund', 10, 10)]) })).toEqual(said({}));
});

it('names each change, and those that nothing in the workbook answers to', () => {
  const changes = [{ kind: 'setting', name: 'recharge.pool', value: 'flexed' }, { kind: 'drop funding', name: 'Supporting People' }, RATE] as const;
  expect(said({ scenario: { name: 'asked', changes }, unanswered: [RATE] }).slice(0, 2)).toEqual([
    'What if the cost of pools follows the volume; the funding "Supporting People" is dropped; the price of Desktop is £500.5, before any change in demand',
    '  the price of Desktop is £500.5: nothing in the workbook answers to this, so it changes nothing.',
  ]);
});

it('shows the charges by recipient before and after with their total, and what it does to General Fund and council', () => {
  const lines = said({ atPrice: shiftOf([charge('Homes', 'general fund', 1_000, 1_100), charge('PCT', 'external', 50, 40)], { gross: pounds(90), own: pounds(-5), generalFundEffect: pounds(20) }) });
  expect(lines.slice(2, 8)).toEqual([
    'Charges at the rate card    Base  Scenario  Shift',
    '------------------------  ------  --------  -----',
    'Homes                     £1,000    £1,100  +£100',
    'PCT (external)               £50       £40   -£10',
    'Total                     £1,050    £1,140   +£90',
    'Charge to itself -£5; extra cost £0; General Fund effect +£20; council effect £0.',
  ]);
  expect(lines).not.toContain('Nothing would be different.');
  expect(said({ pools: shiftOf([charge('Homes', 'general fund', 1, 2)]) })[2]).toContain('Charges of the pools');
});

it('shows each figure that would be another in its unit, and one that only one side has', () => {
  const figures = [
    { name: 'income: Desktop', unit: 'pounds', base: fromNumber(100), scenario: fromNumber(90.5) },
    { name: 'recovery: Desktop', unit: 'percent', base: fraction(976, 10), scenario: fraction(996, 10) },
    { name: 'change: Desktop', unit: 'count', base: null, scenario: fromNumber(3) },
    { name: 'pool: Desktop', unit: 'pounds', base: fromNumber(1), scenario: null },
  ] as const;
  expect(said({ figures }).slice(2, 8)).toEqual([
    'Figure              Base  Scenario  Change',
    '-----------------  -----  --------  ------',
    'income: Desktop     £100    £90.50  -£9.50',
    'recovery: Desktop  97.6%     99.6%    2.0%',
    'change: Desktop     none         3',
    'pool: Desktop         £1      none',
  ]);
});

it('says which claims would flip, what would be found and what no longer, with its money', () => {
  const base = { claim: claim('income: Desktop', 'equal to', 1), result: 'Supported' } as ScenarioResult['flips'][number]['base'];
  const lines = said({ flips: [{ base, scenario: 'Not supported' }], findings: { new: [finding({ severity: 'Red' })], cleared: [finding(), finding({ id: 'RCH-07', amount: null })], staying: 1 } });
  expect(lines.slice(2)).toEqual([
    'Claims that would flip', 'Supported to Not supported: A statement', '',
    'Found besides', 'Red    BUD-03  A sentence.', '',
    'No longer found', 'Amber  BUD-03  ICT, £3,000', 'Amber  RCH-07  ICT', '',
    '1 finding would stay.', '',
  ]);
});
