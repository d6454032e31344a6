import { isOneLetterOff } from '../../../src/core/reading/nearName';

it.each([
  ['project decription', 'project description', true],
  ['forecast outurn', 'forecast outturn', true],
  ['variance explaination', 'variance explanation', true],
  ['cost cenrte', 'cost centre', true],
  ['service strean', 'service stream', true],
  ['original budget', 'original budget', false],
  ['original bugdte', 'original budget', false],
  ['budjet', 'budget', false],
  ['current forecast', 'previous forecast', false],
])('"%s" and "%s" are one letter apart: %s', (one, other, apart) => {
  expect([isOneLetterOff(one, other), isOneLetterOff(other, one)]).toEqual([apart, apart]);
});
