import { claimsBetter } from '../../../src/core/model/governance';

it('says that an owner claims better than the facts only where the status claimed is the better one', () => {
  const better = (claimed: Parameters<typeof claimsBetter>[0]['claimed'], computed: Parameters<typeof claimsBetter>[0]['computed']) => claimsBetter({ claimed, computed });
  expect([better('Green', 'Amber'), better('Complete', 'Green'), better('Amber', 'Red')]).toEqual([true, true, true]);
  expect([better('Amber', 'Amber'), better('Red', 'Amber'), better(null, 'Red')]).toEqual([false, false, false]);
});
