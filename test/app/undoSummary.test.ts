import { HostFault } from '../../src/app/failure';
import { undoSummary } from '../../src/app/undoSummary';

it('says nothing when what stood before stands again', async () => {
  expect(await undoSummary({ undo: () => Promise.resolve() })).toBeNull();
});

it('gives the failure that the host names, and throws a fault of ours on', async () => {
  const failing = (fault: Error) => ({ undo: () => Promise.reject(fault) });
  expect(await undoSummary(failing(new HostFault({ kind: 'writtenSince' })))).toEqual({ kind: 'writtenSince' });
  await expect(undoSummary(failing(new RangeError('ours')))).rejects.toThrow('ours');
});
