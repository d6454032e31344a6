import type { EvidenceKind } from '../../../../src/core/model/evidenceEntry';
import { evidenceLog } from '../../../../src/core/reading/datasets/evidenceLog';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Reference', 'Date', 'Recommendation', 'Kind', 'Subject', 'Roles', 'Not before'];

it('reads what happened, when, and to whom it may not yet be said', () => {
  const { records, issues } = readRows(evidenceLog, [HEADINGS, ['EV-11', '12/11/2007', 4, 'Consultation', 'Discussion with staff', 'Director', '12/11/2007']]);
  expect(records).toMatchObject([{ reference: 'EV-11', date: '2007-11-12', recommendation: '4', kind: 'consultation', subject: 'Discussion with staff', roles: 'Director', notBefore: '2007-11-12' }]);
  expect(issues).toEqual([]);
});

it.each<[string, EvidenceKind]>([['Workshop', 'consultation'], ['Cabinet decision', 'decision'], ['Site visit', 'visit'], ['Dependency', 'dependency'], ['Compliance', 'compliance'], ['RISK', 'risk']])('"%s" is %s', (typed, kind) => {
  expect(readRows(evidenceLog, [HEADINGS, ['1', null, 4, typed, 'x', null, null]])).toMatchObject({ records: [{ kind, date: null }], issues: [] });
});

it('keeps an entry of a kind it does not know and says so; one about nothing is left out', () => {
  expect(readRows(evidenceLog, [HEADINGS, ['1', null, 4, 'Party', 'x', null, null], ['2', null, null, 'Visit', null, null, null]])).toMatchObject({
    records: [{ kind: null }],
    issues: ['cell.notKnown D2', 'row.incomplete 3 subject'],
  });
});
