import { expect, test } from '@jest/globals';
import type { Day } from '../../../src/core/model/day';
import type { CheckedClaim } from '../../../src/core/model/claim';
import { fraction } from '../../../src/core/model/quantity';
import { claim } from '../../builders/claim';
import { changedReport } from './drawnReport';

const stating = (measure: string, parts: Partial<CheckedClaim> = {}, until: string | null = null) =>
  changedReport(() => ({ claims: [{ claim: { ...claim(measure, 'at least', 5), provisionalUntil: until as Day | null }, computed: fraction(1953, 20), result: 'Supported', provisional: until !== null, remark: '', ...parts }] }));

test('gives the figure found as a per cent, a count or money, as the statement measures it', async () => {
  expect(await stating('recovery: Desktop service')).toContain('“A statement”: Supported; the figure found is 97.7%.');
  expect(await stating('change: Desktops')).toContain('“A statement”: Supported; the figure found is 97.65.');
  expect(await stating('what-if: portables')).toContain('“A statement”: Supported; the figure found is £97.65.');
});

test('gives no figure where none was found, and the day until which it is provisional', async () => {
  expect(await stating('variance: Parks', { computed: null, result: 'Not checked' })).toContain('“A statement”: Not checked.\n');
  expect(await stating('variance: Parks', {}, '2007-11-09')).toContain('the figure found is £97.65. This is provisional until 9 November 2007.');
});
