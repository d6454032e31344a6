import { ringFences } from '../../../../src/core/rules/monitoring/ringFences';
import { structureEntry } from '../../../builders/monitoring';

it('a ring-fence is called by its stream, else its service, else its cost centre', () => {
  const fenced = { ringFenced: true };
  const fences = ringFences([structureEntry('C1', 'Schools', fenced), structureEntry('C2', ' ', { ...fenced, service: 'Homes' }), structureEntry('C3', '', fenced), structureEntry('C4', 'ICT')]);
  expect(['c1', 'C2 ', 'C3', 'C4', 'C5'].map(fences.ofCentre)).toEqual(['Schools', 'Homes', 'C3', null, null]);
  expect([fences.some, ringFences([structureEntry('C4', 'ICT')]).some]).toEqual([true, false]);
});
