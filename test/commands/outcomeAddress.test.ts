import fc from 'fast-check';
import { outcomeAddress, wordsIn } from '../../src/commands/outcomeAddress';

const PAGE = 'https://addins.example.gov.uk/zerobase/commands.html?_host_Info=Excel$Win32$16.01#&_xdm_Info=1';

describe('words on their way to the page that shows them', () => {
  it('arrive as they were said, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (words) => wordsIn(outcomeAddress(PAGE, words)) === words),
    );
  });

  it('stand behind the # of a page beside the one that asks, and nowhere before it', () => {
    const address = outcomeAddress(PAGE, 'the sheet "Pay & grades" is protected');
    expect(address).toBe('https://addins.example.gov.uk/zerobase/outcome.html#the%20sheet%20%22Pay%20%26%20grades%22%20is%20protected');
  });

  it('arrive without what Office adds behind them', () => {
    expect(wordsIn(`${outcomeAddress(PAGE, 'Budget & pay')}&_xdm_Info=3|4|5`)).toBe('Budget & pay');
  });

  it('end in an ellipsis when they are longer than an address may be', () => {
    expect(wordsIn(outcomeAddress(PAGE, 'a'.repeat(5000)))).toBe(`${'a'.repeat(800)}…`);
  });

  it('lose half a character rather than everything', () => {
    expect(wordsIn(outcomeAddress(PAGE, 'before \ud83d after'))).toBe('before \ufffd after');
  });

  it.each(['', '#', '#&_xdm_Info=1', '#100%'])('are none when the address ends in "%s"', (end) => {
    expect(wordsIn(`https://addins.example.gov.uk/outcome.html${end}`)).toBeNull();
  });
});
