import { OptionFault, addressOf } from '../../build/addressOf.mjs';

describe('where the add-in will be served from', () => {
  it.each([
    ['https://addins.example.gov.uk', 'https://addins.example.gov.uk'],
    ['https://addins.example.gov.uk/', 'https://addins.example.gov.uk'],
    ['https://addins.example.gov.uk/zerobase', 'https://addins.example.gov.uk/zerobase'],
    ['https://addins.example.gov.uk/zerobase//', 'https://addins.example.gov.uk/zerobase'],
    ['https://addins.example.gov.uk:8443/zerobase/', 'https://addins.example.gov.uk:8443/zerobase'],
  ])('%s is kept without a slash at its end', (given, address) => {
    expect(addressOf(given)).toBe(address);
  });

  it('is nowhere when it is not given', () => {
    expect(addressOf(undefined)).toBeNull();
  });

  it.each([
    ['addins.example.gov.uk', /is not an address: give the folder/],
    [true, /is not an address: give the folder/],
    ['http://addins.example.gov.uk', /begins with http:\/\/, and Excel loads add-ins over https only/],
    ['ftp://addins.example.gov.uk', /begins with ftp:\/\//],
    ['https://addins.example.gov.uk/?version=1', /leave out what follows \? or #/],
    ['https://addins.example.gov.uk/#top', /leave out what follows \? or #/],
    ['https://me:secret@addins.example.gov.uk/', /any name or password/],
  ])('%s is refused in one sentence with what to give instead', (given, sentence) => {
    expect(() => addressOf(given)).toThrow(OptionFault);
    expect(() => addressOf(given)).toThrow(sentence);
  });
});
