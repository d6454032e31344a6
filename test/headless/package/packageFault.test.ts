import { PackageFault } from '../../../src/headless/package/packageFault';

describe('a fault of a package', () => {
  it('says its kind, and what it found where there is something to name', () => {
    expect(new PackageFault('empty')).toMatchObject({ name: 'PackageFault', kind: 'empty', detail: '', message: 'empty' });
    expect(new PackageFault('tooLarge', '9 GB')).toMatchObject({ kind: 'tooLarge', detail: '9 GB', message: 'tooLarge: 9 GB' });
  });
});
