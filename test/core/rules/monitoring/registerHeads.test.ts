import { headFinder } from '../../../../src/core/rules/monitoring/registerHeads';
import { budgetLines } from '../../../builders/budgetLine';

describe('what a register entry names', () => {
  const find = headFinder(
    budgetLines([
      { costCentre: 'C2110', service: 'Desk', stream: 'ICT' },
      { costCentre: 'C2120', service: 'Network', stream: 'ICT' },
      { costCentre: 'C2130', service: 'Network', stream: 'ICT' },
      { costCentre: '', service: 'Projects', stream: 'CP' },
    ]),
  );

  it.each([
    ['C2110', 'costCentre', 'c2110'],
    [' c2110 / 1010', 'costCentre', 'c2110'],
    ['C2110|1010', 'costCentre', 'c2110'],
    ['C2110 Service desk', 'costCentre', 'c2110'],
    ['Desk', 'costCentre', 'c2110'],
    ['Network', 'service', 'network'],
    ['Projects', 'service', 'projects'],
    ['ICT', 'stream', 'ict'],
  ])('"%s" is a %s', (text, kind, name) => {
    expect(find(text)).toEqual({ kind, name });
  });

  it('a head outside the budget, and no text, name nothing', () => {
    expect([find('Contingency'), find(''), find(' / 1010')]).toEqual([null, null, null]);
  });
});
