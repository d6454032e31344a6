import { missingWords } from '../../../../src/core/rules/monitoring/missingWords';

const full = { explanation: 'Two posts above establishment', cause: 'Posts', recurrence: 'Recurring', action: 'Delete' };
const missing = (typed: Partial<typeof full>, direction: 'adverse' | 'favourable' = 'adverse') =>
  missingWords({ ...full, ...typed }, direction);

describe('what an explanation lacks (rules, BUD-03)', () => {
  it('is nothing when all four parts are typed', () => {
    expect(missing({})).toEqual([]);
  });

  it('names each missing part', () => {
    expect(missing({ explanation: '', cause: ' ', recurrence: '', action: '' })).toEqual([
      'an explanation', 'a cause', 'one-off or recurring', 'an action',
    ]);
  });

  it('needs no action for a favourable variance', () => {
    expect(missing({ action: '' }, 'favourable')).toEqual([]);
    expect(missing({ action: '' }, 'adverse')).toEqual(['an action']);
  });

  it('takes ten letters, not nine, and digits are no letters', () => {
    expect(missing({ explanation: 'Gas prices' })).toEqual(['an explanation']);
    expect(missing({ explanation: 'Gas pricess' })).toEqual([]);
    expect(missing({ explanation: '2007/08 100,000 gas' })).toEqual(['an explanation']);
  });

  it.each(['See above', 'tbc', 'N/A', 'Various', 'See note above, to be confirmed', 'various other reasons', 'as previously reported'])(
    'does not take "%s" for an explanation',
    (explanation) => {
      expect(missing({ explanation })).toEqual(['an explanation']);
    },
  );

  it('does not take "tbc" for a cause or an action', () => {
    expect(missing({ cause: 'TBC', action: 'n/a' })).toEqual(['a cause', 'an action']);
  });
});

it('takes figures alone for no explanation', () => {
  expect(missing({ explanation: '2007/08 100,000' })).toEqual(['an explanation']);
});
