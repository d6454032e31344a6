import { HostFault } from '../../src/app/failure';
import { goToCells } from '../../src/app/goToCells';

const place = { sheet: 'Budget', cells: 'N6' };

describe('going to cells', () => {
  it('says nothing when they are shown', async () => {
    const asked: string[] = [];
    const host = { select: (sheet: string, cells: string) => Promise.resolve(void asked.push(`${sheet}!${cells}`)) };
    expect(await goToCells(host, place)).toBeNull();
    expect(asked).toEqual(['Budget!N6']);
  });

  it('gives the failure that the host names, and throws a fault of ours on', async () => {
    const failing = (fault: Error) => ({ select: () => Promise.reject(fault) });
    expect(await goToCells(failing(new HostFault({ kind: 'sheetGone', sheet: 'Budget' })), place)).toEqual({ kind: 'sheetGone', sheet: 'Budget' });
    await expect(goToCells(failing(new RangeError('ours')), place)).rejects.toThrow('ours');
  });
});
