import { runRecordIn } from '../../../src/core/report/runRecordIn';

const FINDING = { id: 'BUD-03', key: 'BUD-03|ict', severity: 'Amber', amount: 85_616.13, message: 'A sentence.' };
const report = (parts: object = {}) => JSON.stringify({ schema: 'zerobase.report/1', asAt: '2007-09-30', findings: [FINDING], ...parts });

describe('the run that a report is of', () => {
  it('is its day and the key, severity and amount of every finding, to the penny', () => {
    const without = { ...FINDING, key: 'GOV-02|a', severity: 'Red', amount: null };
    expect(runRecordIn(report({ findings: [FINDING, without, { ...FINDING, severity: 'Note', amount: -0.07 }] }))).toEqual({
      asAt: '2007-09-30',
      findings: [{ key: 'BUD-03|ict', severity: 'Amber', amount: 8_561_613 }, { key: 'GOV-02|a', severity: 'Red', amount: null }, { key: 'BUD-03|ict', severity: 'Note', amount: -7 }],
    });
    expect(runRecordIn(report({ findings: [] }))).toEqual({ asAt: '2007-09-30', findings: [] });
  });

  it.each(['', 'text', 'null', '[]', '1', '"zerobase.report/1"', '{}'])('is not there in %s', (text) => {
    expect(runRecordIn(text)).toBeNull();
  });

  it.each<object>([
    { schema: 'zerobase.report/2' }, { asAt: '2007-06-31' }, { asAt: 'September' }, { asAt: undefined }, { findings: {} }, { findings: [null] }, { findings: ['BUD-03'] },
    ...[{ key: 3 }, { key: undefined }, { severity: 'Green' }, { severity: undefined }, { amount: '1' }, { amount: undefined }, { amount: 90_000_000_000.01 }].map((part) => ({ findings: [FINDING, { ...FINDING, ...part }] })),
  ])('is not there where the report says %j', (parts) => {
    expect(runRecordIn(report(parts))).toBeNull();
  });

  it('takes the largest amount there is', () => {
    expect(runRecordIn(report({ findings: [{ ...FINDING, amount: -90_000_000_000 }] }))?.findings[0]?.amount).toBe(-9_000_000_000_000);
  });
});
