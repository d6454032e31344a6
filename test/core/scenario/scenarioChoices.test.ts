import { pounds } from '../../../src/core/model/money';
import { defaultPolicy } from '../../../src/core/model/policy';
import { fraction } from '../../../src/core/model/quantity';
import { readTables } from '../../../src/core/reading/readTables';
import { changeReading } from '../../../src/core/scenario/changeReading';
import { scenarioChoices } from '../../../src/core/scenario/scenarioChoices';
import { scenarioFrom } from '../../../src/core/scenario/scenarioFrom';
import { gridOf } from '../../builders/grid';
import { tablesWith } from '../../builders/tableSource';

const BUDGET = gridOf('Budget', [['Service stream', 'Current budget 2007/08', 'Forecast'], ['ICT', 1_000, 1_000]]);
const READ = readTables([
  BUDGET,
  gridOf('Counts', [['Recipient', 'Driver', 'Audit count', 'Chargeable'], ['ENV', 'Desktops', 5, 'yes'], ['ENV', 'Portables', 3, 'no']]),
  gridOf('Pools', [['Service', 'Cost', 'Driver'], ['Desktop service', 100, 'Desktops']]),
  gridOf('Prices', [['Element', 'Price', 'Unit', 'Year'], ['Desktop', 480, 'each', '2006/07'], ['Desktop', 490, 'each', '2007/08'], ['Licence', 200, '', '']]),
  gridOf('Posts', [['Post ID', 'Post title', 'Service stream', 'SCP', 'FTE', 'Status'], ['P1', 'Analyst', 'ICT', 29, 1, 'Filled']]),
  gridOf('Funding', [['Name', 'Service stream', 'Amount 2007/08', 'Amount 2008/09'], ['Web grant', 'ICT', 40, 10], ['Web grant', 'ICT', 2, 0]]),
], [{ name: 'vacancyFactor.ICT', value: 4, dateSystem: 1900 }]);

describe('what a scenario of a workbook may change', () => {
  it('is what the workbook has, with what it is now: the price of the year reviewed, its drivers, streams and funding', () => {
    expect(scenarioChoices(READ)).toEqual([
      { kind: 'names', name: 'recharge.population', drivers: ['Desktops', 'Portables'], now: ['Desktops'] },
      { kind: 'word', name: 'recharge.pool', words: ['held', 'flexed'], now: 'held' },
      { kind: 'word', name: 'recharge.method', words: ['direct', 'step-down', 'reciprocal'], now: 'direct' },
      { kind: 'price', name: 'rate.Desktop', subject: 'Desktop', per: 'each', now: fraction(490) },
      { kind: 'price', name: 'rate.Licence', subject: 'Licence', per: '', now: fraction(200) },
      { kind: 'word', name: 'forecast.method', words: ['profile', 'commitments', 'straight-line', 'posts'], now: 'profile' },
      { kind: 'percent', name: 'vacancyFactor', subject: '', now: fraction(0) },
      { kind: 'percent', name: 'vacancyFactor.ICT', subject: 'ICT', now: fraction(4) },
      { kind: 'drop', name: 'funding.drop', subject: 'Web grant', now: pounds(42) },
    ]);
  });

  it('answers to the workbook, each of them', () => {
    const value: Readonly<Record<string, string>> = { names: 'Desktops', price: '1', percent: '1' };
    for (const choice of scenarioChoices(READ)) {
      const { scenario, faults } = scenarioFrom('', [{ name: choice.name, value: choice.kind === 'word' ? choice.now : choice.kind === 'drop' ? choice.subject : (value[choice.kind] ?? '') }]);
      expect([choice.name, faults, changeReading(READ, scenario).unanswered]).toEqual([choice.name, [], []]);
    }
  });

  it('is the forecast alone in a workbook that charges nobody and has no posts', () => {
    expect(scenarioChoices({ tables: tablesWith({}), policy: defaultPolicy(2007, 7) }).map(({ name }) => name)).toEqual(['forecast.method']);
  });
});
