import { foldName, headOf } from '../../../../src/core/rules/monitoring/foldName';

it('a code is matched whatever its case and the blanks around it', () => {
  expect([foldName(' C2110 '), headOf('c2110', ' 1010')]).toEqual(['c2110', headOf('C2110 ', '1010')]);
});

it('a code is known again after more codes than are remembered', () => {
  for (let code = 0; code <= 50_000; code++) foldName(`C${code}`);
  expect([foldName('C7'), foldName('C50000')]).toEqual(['c7', 'c50000']);
});
