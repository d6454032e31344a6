import { sayChanged } from '../../src/app/sayChanged';

const on = (sheet: string, ...cells: readonly string[]) => ({ sheet, cells });

describe('what changed, in words', () => {
  it.each([
    ['Budget!N6', [on('Budget', 'N6')]],
    ['Budget!N6, P8', [on('Budget', 'N6', 'P8')]],
    ['Pay', [on('Pay')]],
    ['Budget!N6 and Devices!C5', [on('Budget', 'N6'), on('Devices', 'C5')]],
    ['Budget!N6, Devices!C5 and Pools!B2', [on('Budget', 'N6'), on('Devices', 'C5'), on('Pools', 'B2')]],
    ['Budget!N6, Devices!C5 and 2 other sheets', [on('Budget', 'N6'), on('Devices', 'C5'), on('Pools', 'B2'), on('ZBB')]],
  ])('%s', (words, changed) => {
    expect(sayChanged(changed)).toBe(words);
  });
});
