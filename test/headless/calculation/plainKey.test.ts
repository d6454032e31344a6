import { isPlainKey } from '../../../src/headless/calculation/plainKey';

describe('keys that SUMIFS can be trusted with', () => {
  it.each(['ICT', 'Customer Services', 'Éducation', 'R&D (capital)', 'Mayor 2'])('are plain words: %s', (key) => {
    expect(isPlainKey(key)).toBe(true);
  });

  it.each(['', '12', '0012', '1/2', '5%', '>5', '<>', '=A', 'IT*', 'I?T', 'A~B', 'TRUE', 'false', 'Inf', 'nan', 'May 2007', 'sept-07', '£5', ' ICT', 'x'.repeat(256), 12, true])(
    'are not what may be read as something else: %s',
    (key) => {
      expect(isPlainKey(key)).toBe(false);
    },
  );
});
