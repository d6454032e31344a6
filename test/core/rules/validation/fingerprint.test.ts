import fc from 'fast-check';
import { fraction } from '../../../../src/core/model/quantity';
import { fingerprint } from '../../../../src/core/rules/validation/fingerprint';
import { COUNCIL, aRound, desktops, packIn } from '../../../builders/round';

const pack = packIn(COUNCIL, 'Resources');
const mark = fingerprint(COUNCIL, pack);

describe('the mark of a pack', () => {
  it('is sixteen hexadecimal digits, the same whenever it is worked out', () => {
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(COUNCIL, { ...pack, rows: [...pack.rows] })).toBe(mark);
  });

  it('is the same when the day is put off, for packs that are out', () => {
    expect(fingerprint({ ...COUNCIL, due: pack.issued } as typeof COUNCIL, pack)).toBe(mark);
  });

  it('differs with round, directorate, version, and any line', () => {
    const [row] = pack.rows;
    const others = [
      fingerprint({ ...COUNCIL, id: '2008/09 round 1' }, pack),
      fingerprint(COUNCIL, { ...pack, directorate: 'Human Resources' }),
      fingerprint(COUNCIL, { ...pack, version: 2 }),
      fingerprint(COUNCIL, { ...pack, rows: [] }),
      fingerprint(COUNCIL, { ...pack, rows: [{ ...row!, price: fraction(350) }] }),
      fingerprint(COUNCIL, { ...pack, rows: [{ ...row!, issued: fraction(241) }] }),
      fingerprint(COUNCIL, { ...pack, rows: [{ ...row!, before: null }] }),
    ];
    expect(new Set([mark, ...others]).size).toBe(others.length + 1);
  });

  it('differs for the packs of any two directorates', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }).map((name) => `D${name}`), { minLength: 2, maxLength: 5 }), (names) => {
        const round = aRound(Object.fromEntries(names.map((name) => [name, [desktops(name, 1, 2)]])));
        expect(new Set(round.packs.map((each) => fingerprint(round, each))).size).toBe(round.packs.length);
      }),
    );
  });
});
