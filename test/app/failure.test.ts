import { HostFault, failureIn } from '../../src/app/failure';

describe('what a host threw', () => {
  it('is a failure when the host named it', () => {
    expect(failureIn(new HostFault({ kind: 'readOnly' }))).toEqual({ kind: 'readOnly' });
  });

  it('is a fault of ours otherwise, and thrown on', () => {
    const fault = new RangeError('ours');
    expect(() => failureIn(fault)).toThrow(fault);
  });
});
