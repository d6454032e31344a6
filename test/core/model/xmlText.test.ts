import { escaped, unescaped } from '../../../src/core/model/xmlText';

it('writes the signs of XML by name, and reads them again', () => {
  expect(escaped('Fees & "charges" <5 >3')).toBe('Fees &amp; &quot;charges&quot; &lt;5 &gt;3');
  expect(unescaped(escaped('Fees & "charges" <5 >3'))).toBe('Fees & "charges" <5 >3');
  expect(unescaped('O&apos;Neill &AMP; Co')).toBe("O'Neill & Co");
});

it('reads characters by number up to the last there is, and leaves what is none', () => {
  expect(unescaped('&#163;5 &#xA3;6 &#x10FFFF;')).toBe('£5 £6 \u{10FFFF}');
  expect(unescaped('&#x110000; &#1114112; &nbsp;')).toBe('&#x110000; &#1114112; &nbsp;');
});
