import { coloured, printable } from '../../src/cli/terminal';

describe('colour on the terminal', () => {
  it.each([
    ['ICT  -£12,000  Green', 'ICT  -£12,000  \u001b[32mGreen\u001b[0m'],
    ['Red    BUD-03', '\u001b[31;1mRed\u001b[0m    BUD-03'],
    ['Fail\nPass', '\u001b[31;1mFail\u001b[0m\n\u001b[32mPass\u001b[0m'],
    ['x  Amber  y', 'x  \u001b[33;1mAmber\u001b[0m  y'],
  ])('marks a status that stands by itself: %j', (text, shown) => {
    expect(coloured(text)).toBe(shown);
  });

  it.each(['Redbridge  1', 'Green Lane depot  1', 'the Green Lane', 'Parks and Green spaces', 'Reduced', '1 Red, 0 Amber', 'Green: spaces'])('leaves the words of the council alone: %s', (text) => {
    expect(coloured(text)).not.toContain('\u001b');
  });

  it('changes nothing but colour', () => {
    const text = 'Red    ICT  Amber\nTotal  Green\n';
    // eslint-disable-next-line no-control-regex -- the escapes are what is taken out
    expect(coloured(text).replace(/\u001b\[[\d;]*m/g, '')).toBe(text);
  });
});

describe('text from a workbook on the terminal', () => {
  it('is shown as it is, whatever the language', () => {
    expect(printable('£1,200 · Gwasanaethau Plant 子\tx\n')).toBe('£1,200 · Gwasanaethau Plant 子\tx\n');
  });

  it('cannot command the terminal', () => {
    expect(printable('a\u001b[2Jb\rc\u0007\u009b1m\u007f')).toBe('a\\u001b[2Jb\\u000dc\\u0007\\u009b1m\\u007f');
  });
});
