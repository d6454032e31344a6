import { jest } from '@jest/globals';
import { carryOut } from '../../src/commands/carryOut';
import { wordsIn } from '../../src/commands/outcomeAddress';
import { openClient, bookOf } from '../headless/openClient';
import { type DialogAnswer, ribbonOn } from '../builders/ribbon';

const ribbon = (answer?: DialogAnswer) => ribbonOn(openClient(bookOf({ Budget: [] })), answer);
const saying = (words: string) => () => Promise.resolve(words);

describe('a button of the ribbon', () => {
  it('ends without a word when the workbook shows how it ended', async () => {
    const { event, happened } = ribbon();
    await carryOut(event, () => Promise.resolve(null));
    expect(happened).toEqual(['completed']);
  });

  it('shows its words, and ends once the dialog is closed', async () => {
    const { event, happened, shown } = ribbon();
    await carryOut(event, saying('The sheet "Pay & grades" is protected.'));
    expect(happened).toEqual(['dialog opened', 'dialog closed', 'completed']);
    expect(wordsIn(shown())).toBe('The sheet "Pay & grades" is protected.');
  });

  it.each<[string, () => Promise<never>]>([
    ['is thrown', () => { throw new RangeError('toPence: NaN'); }],
    ['rejects', () => Promise.reject(new RangeError('toPence: NaN'))],
  ])('ends, and says what to report, when a fault of ours %s', async (_, work) => {
    const { event, happened, shown } = ribbon();
    await carryOut(event, work);
    expect(happened).toEqual(['dialog opened', 'dialog closed', 'completed']);
    expect(wordsIn(shown())).toMatch(/^This is a fault of Zerobase’s own, and no sheet was left half written\. Report this text .*: RangeError: toPence: NaN$/);
  });

  it('ends when Excel refuses the dialog', async () => {
    const { event, happened } = ribbon('refused');
    await carryOut(event, saying('words'));
    expect(happened).toEqual(['dialog refused', 'completed']);
  });

  it('ends when this Excel has no dialogs', async () => {
    const { event, happened } = ribbon('absent');
    await expect(carryOut(event, saying('words'))).rejects.toThrow(TypeError);
    expect(happened).toEqual(['completed']);
  });

  it.each<[DialogAnswer, readonly string[]]>([
    ['leftOpen', ['dialog opened']],
    ['never', []],
  ])('ends before Excel gives up on it when the dialog is answered so: %s', async (answer, before) => {
    jest.useFakeTimers();
    const { event, happened } = ribbon(answer);
    const done = carryOut(event, saying('words'));
    await jest.advanceTimersByTimeAsync(239_000);
    expect(happened).toEqual(before);
    await jest.advanceTimersByTimeAsync(2_000);
    await done;
    expect(happened).toEqual([...before, 'completed']);
    jest.useRealTimers();
  });
});
