import fc from 'fast-check';
import { day } from '../../../../src/core/model/day';
import { type FindingResponse, LONGEST_NOTE, LONGEST_ROLE, RESPONSE_KINDS } from '../../../../src/core/model/findingResponse';
import { pence } from '../../../../src/core/model/money';
import { plainLine } from '../../../../src/core/model/plainLine';
import { RESPONSES_NAMESPACE, readResponses, writeResponses } from '../../../../src/core/rules/responses/keptResponses';

const kept = (parts: Partial<FindingResponse> = {}): FindingResponse => ({ at: null, key: 'EST-03|p405', response: 'Accepted', reason: 'Tender due', role: 'Head of ICT', date: day(2007, 11, 1), until: null, amount: pence(8_561_613), ...parts });
const again = (...responses: readonly FindingResponse[]) => readResponses(writeResponses(responses));
const unreadable = (entry: string) => readResponses(`<responses xmlns="${RESPONSES_NAMESPACE}">${entry}</responses>`);

describe('answers to findings that a workbook keeps', () => {
  it('are written as plain XML and read again', () => {
    expect(writeResponses([kept({ until: day(2007, 12, 31) })])).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<responses xmlns="urn:zerobase:responses:1">\n  <response key="EST-03|p405" response="Accepted" role="Head of ICT" date="2007-11-01" until="2007-12-31" pence="8561613">Tender due</response>\n</responses>`,
    );
    expect(again(kept())).toEqual({ responses: [kept()], unreadable: 0 });
    expect(again(kept({ date: null, amount: null, role: '' }))).toEqual({ responses: [kept({ date: null, amount: null, role: '' })], unreadable: 0 });
    expect(again()).toEqual({ responses: [], unreadable: 0 });
  });

  it('keep signs that XML has a use for, and no control character', () => {
    const reason = `R&D <"till"> it's > 5 'per' cent ]]> <!-- &amp; &#0; <response key="x">`;
    expect(again(kept({ reason })).responses.map((each) => each.reason)).toEqual([reason.replace('&#0;', '&#0;')]);
    const text = writeResponses([kept({ reason: 'a\u0000\u0008\u000bb\r\nc', role: 'Head\tof\u001fICT' })]);
    expect([...text].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
    expect(readResponses(text).responses).toEqual([kept({ reason: 'a b c', role: 'Head of ICT' })]);
  });

  it('are one to a finding: of two the later stays', () => {
    expect(again(kept({ reason: 'first' }), kept({ key: ' est-03|P405 ', reason: 'second' })).responses.map(({ reason }) => reason)).toEqual(['second']);
  });

  it('are read whatever wrote the XML anew: other quotes, spaces, references', () => {
    const text = `<responses xmlns="${RESPONSES_NAMESPACE}"><response  pence = '-5'\n role='Head of "ICT"' response='Noted' key='A&#124;b > c'>R&#38;D</response></responses>`;
    expect(readResponses(text).responses).toEqual([kept({ key: 'A|b > c', response: 'Noted', role: 'Head of "ICT"', reason: 'R&D', date: null, amount: pence(-5) })]);
  });

  it.each([
    ['another answer', '<response key="a" response="Agreed">x</response>'],
    ['no key', '<response response="Noted">x</response>'],
    ['a day that is none', '<response key="a" response="Noted" date="2007-06-31">x</response>'],
    ['an end that is no day', '<response key="a" response="Noted" until="soon">x</response>'],
    ['money in words', '<response key="a" response="Noted" pence="1e3">x</response>'],
    ['money beyond counting', '<response key="a" response="Noted" pence="999999999999999999">x</response>'],
    ['a note longer than any', `<response key="a" response="Noted">${'x'.repeat(LONGEST_NOTE + 1)}</response>`],
    ['a role longer than any', `<response key="a" response="Noted" role="${'x'.repeat(LONGEST_ROLE + 1)}">x</response>`],
    ['a torn entry', '<response key="a" response="Noted'],
  ])('with %s are counted and left out, and the rest is read', (_, entry) => {
    expect(unreadable(`${entry}<response key="b" response="Noted">y</response>`)).toEqual({ responses: [expect.objectContaining({ key: 'b' })], unreadable: 1 });
  });

  it('that are no such text at all count as one that cannot be read', () => {
    expect(readResponses('<other/>')).toEqual({ responses: [], unreadable: 1 });
    expect(readResponses('x'.repeat(40_000_001))).toEqual({ responses: [], unreadable: 1 });
  });

  it('come back as they were, whatever was typed', () => {
    const text = (longest: number) => fc.string({ unit: 'binary', maxLength: longest / 2 }).map(plainLine);
    const any = fc.record({ key: text(200).filter((key) => key !== ''), response: fc.constantFrom(...RESPONSE_KINDS), reason: text(LONGEST_NOTE), role: text(LONGEST_ROLE), amount: fc.option(fc.maxSafeInteger().filter((amount) => Math.abs(amount) < 1e15).map((amount) => pence(amount))) });
    fc.assert(fc.property(any, (parts) => { expect(again(kept(parts))).toEqual({ responses: [kept(parts)], unreadable: 0 }); }));
  });
});
