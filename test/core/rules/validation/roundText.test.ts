import type { Day } from '../../../../src/core/model/day';
import { fraction } from '../../../../src/core/model/quantity';
import type { KeptRound } from '../../../../src/core/model/round';
import { readRound, writeRound } from '../../../../src/core/rules/validation/roundText';
import { COUNCIL, confirmed, disputing } from '../../../builders/round';

const KEPT: KeptRound = {
  closed: { by: 'Finance Lead', on: '2007-12-03' as Day, returnsNone: 'deemed' },
  earlier: [{ round: { ...COUNCIL, id: '2006/07 round 1' }, returns: [], decisions: [], closed: null }],
  round: COUNCIL,
  returns: [disputing(COUNCIL, 'Resources', 241, 'Three & "more" <b>'), { ...confirmed(COUNCIL, 'Environment'), signedOn: null }],
  decisions: [
    { row: 'count|desktops|resources', kind: 'adjust', on: fraction(241), value: fraction(487, 2), by: 'Head of Finance', date: '2007-11-01' as Day },
    { row: 'count|desktops|environment', kind: 'reject', on: fraction(441), by: 'Head of Finance', date: '2007-11-01' as Day },
  ],
};

describe('a round that a workbook keeps', () => {
  it('is read as it was written, as well-formed XML', () => {
    const text = writeRound(KEPT);
    expect(text.slice(text.indexOf('<round'))).toMatch(/^<round xmlns="urn:zerobase:round:1">[^<]*<\/round>$/);
    expect(readRound(text)).toEqual(KEPT);
  });

  it.each([
    ['a text that is none', 'round'],
    ['one cut short', writeRound(KEPT).slice(0, -40)],
    ['no JSON', '<round xmlns="urn:zerobase:round:1">{</round>'],
    ['another shape', '<round xmlns="urn:zerobase:round:1">{"round":[]}</round>'],
    ['a day that is none', writeRound(KEPT).replaceAll('2007-11-30', '2007-11-31')],
    ['an amount that is none', writeRound(KEPT).replace('244/1', '244/0')],
    ['an amount without end', writeRound(KEPT).replace('244/1', `${'9'.repeat(100_000)}/1`)],
    ['an answer that is none', writeRound(KEPT).replace('Disputed', 'Perhaps')],
    ['a decision that is none', writeRound(KEPT).replace('reject', 'forget')],
    ['a line of no kind', writeRound(KEPT).replace('&quot;kind&quot;:&quot;count&quot;', '&quot;kind&quot;:&quot;salary&quot;')],
  ])('is none when it is %s', (_, text) => {
    expect(readRound(text)).toBeNull();
  });
});
