import type { Day } from '../../../../src/core/model/day';
import { pounds } from '../../../../src/core/model/money';
import { applyResponses } from '../../../../src/core/rules/responses/applyResponses';
import { type ResponseParts, finding, response } from '../../../builders/finding';

const answers = (responses: readonly ResponseParts[], asAt = '2007-10-31', parts: Parameters<typeof finding>[0] = {}) =>
  applyResponses({ findings: [finding({ key: 'BUD-03|ict', amount: 3_000, ...parts })], responses: responses.map((each, index) => response({ row: index + 2, ...each })), asAt: asAt as Day });
const isOpen = (...given: Parameters<typeof answers>) => answers(...given).open.length === 1;

describe('what was answered to findings', () => {
  it('an accepted finding is listed as accepted, with its response, and is no longer open', () => {
    const { open, accepted, returned, cleared } = answers([{ response: 'Accepted' }]);
    expect([open, returned, cleared]).toEqual([[], [], []]);
    expect(accepted).toMatchObject([{ finding: { key: 'BUD-03|ict' }, response: { role: 'Directorate Accountant' } }]);
  });

  it('the key is matched whatever its case and outer spaces', () => {
    expect(isOpen([{ key: ' bud-03|ICT ' }])).toBe(false);
    expect(isOpen([{ key: 'BUD-03|icts' }])).toBe(true);
  });

  it('a finding that was rejected, noted or not answered is open', () => {
    expect(isOpen([{ response: 'Rejected' }])).toBe(true);
    expect(isOpen([{ response: 'Noted' }])).toBe(true);
    expect(isOpen([{ response: 'Not accepted' }])).toBe(true);
    expect(isOpen([])).toBe(true);
  });

  it('what was answered without accepting is told with its finding', () => {
    expect(answers([{ response: 'Rejected' }]).noted).toMatchObject([{ finding: { key: 'BUD-03|ict' }, response: { response: 'Rejected' } }]);
    expect([answers([{}]), answers([])].map(({ noted }) => noted)).toEqual([[], []]);
  });

  it('one that no sheet has comes before those of sheets, of one day', () => {
    const [onSheet, kept] = [response({ response: 'Rejected' }), { ...response(), at: null }];
    for (const responses of [[onSheet, kept], [kept, onSheet]]) expect(applyResponses({ findings: [finding()], responses, asAt: '2007-10-31' as Day }).accepted).toEqual([]);
  });

  it('comes back the day after its last day', () => {
    expect(isOpen([{ until: '2007-10-31' }])).toBe(false);
    expect(isOpen([{ until: '2007-10-30' }])).toBe(true);
    expect(answers([{ until: '2007-10-30' }]).returned).toMatchObject([{ why: 'date', finding: { key: 'BUD-03|ict' } }]);
  });

  it('comes back when its amount has moved by more than its tolerance, either way', () => {
    const moved = (amount: number, tolerance: number | null) => answers([{ amount: 3_000 }], '2007-10-31', { amount, tolerance }).returned.map(({ why }) => why);
    expect(moved(4_000, 1_000)).toEqual([]);
    expect(moved(4_000.01, 1_000)).toEqual(['amount']);
    expect(moved(2_000, 1_000)).toEqual([]);
    expect(moved(1_999.99, 1_000)).toEqual(['amount']);
    expect(moved(3_000, null)).toEqual([]);
    expect(moved(3_000.01, null)).toEqual(['amount']);
    expect(moved(-3_000, 1_000)).toEqual(['amount']);
  });

  it('stays accepted when no amount was noted, and comes back when it has none any more', () => {
    expect(isOpen([{ amount: null }])).toBe(false);
    expect(answers([{ amount: 3_000 }], '2007-10-31', { amount: null }).returned).toMatchObject([{ why: 'amount' }]);
  });

  it('of several responses the latest counts, of one day the one that stands last', () => {
    expect(isOpen([{ date: '2007-10-02', response: 'Rejected' }, { date: '2007-10-01' }])).toBe(true);
    expect(isOpen([{ date: '2007-10-02' }, { date: '2007-10-01', response: 'Rejected' }])).toBe(false);
    expect(isOpen([{ date: '2007-10-01' }, { date: '2007-10-01', response: 'Rejected' }])).toBe(true);
    expect(isOpen([{ date: '2007-10-01', response: 'Rejected', row: 9 }, { date: '2007-10-01', row: 3 }])).toBe(true);
    expect(isOpen([{ date: null, response: 'Rejected' }, { date: '2007-10-01' }])).toBe(false);
  });

  it('an acceptance of what is no longer found is cleared', () => {
    expect(answers([{ key: 'BUD-11|gone' }, { key: 'BUD-12|gone', response: 'Rejected' }]).cleared.map(({ key }) => key)).toEqual(['BUD-11|gone']);
  });

  it('keeps the order of the findings', () => {
    const findings = ['a', 'b', 'c'].map((key) => finding({ key }));
    const { open } = applyResponses({ findings, responses: [response({ key: 'b', amount: null })], asAt: '2007-10-31' as Day });
    expect(open.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(open[0]?.amount).toBe(pounds(3_000));
  });
});

it('a response with a date counts before one without, whichever stands first', () => {
  const dated = response({ row: 2, date: '2007-10-01', response: 'Accepted' });
  const undated = response({ row: 3, date: null, response: 'Rejected' });
  for (const responses of [[dated, undated], [undated, dated]]) {
    expect(applyResponses({ findings: [finding()], responses, asAt: '2007-10-31' as Day }).accepted.map((each) => each.response)).toEqual([dated]);
  }
});
