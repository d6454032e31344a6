import { sayChange, sayChanges } from '../../../src/core/model/sayChange';
import type { ScenarioChange } from '../../../src/core/model/scenario';
import { SCENARIO_NAMES, scenarioFrom } from '../../../src/core/scenario/scenarioFrom';

const setting = (name: string, value: string): ScenarioChange => ({ kind: 'setting', name, value });

it.each([
  [setting('recharge.population', 'Desktops; Portables;'), 'what is charged for is Desktops and Portables'],
  [setting('recharge.pool', 'flexed'), 'the cost of pools follows the volume'],
  [setting('Recharge.Pool', 'held'), 'pools keep their cost'],
  [setting('recharge.method', 'Reciprocal'), 'services that serve each other are shared by the reciprocal method'],
  [setting('forecast.method', 'posts'), 'lines without a forecast are forecast by posts'],
  [setting('vacancyFactor', '5 %'), 'the vacancy factor is 5%'],
  [setting('vacancyFactor.Adults & Homes', '4.5'), 'the vacancy factor of Adults & Homes is 4.5%'],
  [{ kind: 'drop funding', name: 'Web grant' }, 'the funding "Web grant" is dropped'],
] as const)('says a change as it reads after "what if"', (change, words) => {
  expect(sayChange(change)).toBe(words);
});

it('says several in a line, and has words for every setting that may be asked about', () => {
  const { scenario } = scenarioFrom('', [{ name: 'rate.Desktop', value: '£500.50' }, { name: 'vacancyFactor', value: '5%' }]);
  expect(sayChanges(scenario.changes)).toBe('the price of Desktop is £500.5; the vacancy factor is 5%');
  for (const name of SCENARIO_NAMES) expect(sayChange(setting(name, 'x'))).not.toMatch(/^recharge\.|^forecast\.|^vacancyFactor/);
});
