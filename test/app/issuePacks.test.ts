import type { Day } from '../../src/core/model/day';
import { collectReturns } from '../../src/app/collectReturns';
import { issuePacks, latestPackFiles, packFiles } from '../../src/app/issuePacks';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { reconcile } from '../../src/core/rules/validation/reconcile';
import { confirmed } from '../builders/round';
import { openSample } from '../builders/headless';

async function reviewed(settings: Readonly<Record<string, string>> = {}) {
  const outcome = await reviewWorkbook((await openSample('council-2007-08')).host, Object.entries(settings).map(([name, value]) => ({ name, value, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome;
}

const asked = (due: string, again: readonly string[] = []) => ({ due: due as Day, kinds: new Set(['count'] as const), again });
const policy = { asAt: '2007-10-31' as Day, returnsNone: 'escalate' } as const;

it('a day that is put off leaves the packs that are out, and what came back of them, as they were', async () => {
  const workbook = await reviewed();
  const first = issuePacks(workbook, null, asked('2007-11-30'))!;
  const back = confirmed(first.kept.round, 'Resources');
  const later = issuePacks(workbook, { ...first.kept, returns: [back] }, asked('2007-12-14', ['Environment']))!;
  expect(later.packs.map(({ directorate, version }) => [directorate, version])).toEqual([['Environment', 2]]);
  const result = reconcile({ ...later.kept, policy });
  expect([later.kept.round.due, result.findings]).toEqual(['2007-12-14', []]);
  expect(result.packs.find(({ pack }) => pack.directorate === 'Resources')?.state).toBe('Signed off');
});

it('a round of another year begins without what came back, and what was decided, in the last', async () => {
  const first = issuePacks(await reviewed(), null, asked('2007-11-30'))!;
  const kept = { ...first.kept, returns: [confirmed(first.kept.round, 'Resources')] };
  const next = issuePacks(await reviewed({ year: '2008/09' }), kept, asked('2008-11-30'))!;
  expect([next.kept.round.id, next.kept.returns, next.kept.decisions]).toEqual(['2008/09 round 1', [], []]);
  expect(collectReturns(next.kept, [], policy).result.findings).toEqual([]);
});

it('packs that are out can be had again, each in its latest version and byte for byte', async () => {
  const workbook = await reviewed();
  const first = issuePacks(workbook, null, asked('2007-11-30'))!;
  const files = await packFiles(first);
  expect(await latestPackFiles(workbook, first.kept)).toEqual(files);
  const again = issuePacks(workbook, first.kept, asked('2007-11-30', ['Environment']))!;
  const names = (await latestPackFiles(workbook, again.kept)).map(({ name }) => name);
  expect(names).toEqual(files.map(({ name }) => (name === 'Environment.xlsx' ? 'Environment v2.xlsx' : name)));
});
