import { writeTemplate } from '../../src/app/writeTemplate';
import { packageFaults } from './packageFaults';

it('the template is a package without a fault that Excel would repair', async () => {
  const outcome = await writeTemplate([]);
  expect(outcome.kind === 'written' ? packageFaults(outcome.bytes) : outcome).toEqual([]);
});
