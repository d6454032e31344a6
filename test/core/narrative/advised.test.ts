import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/model/finding';
import { adviceOf } from '../../../src/core/narrative/advised';

const finding = (id: string, severity: Finding['severity'], advice: string): Finding => ({ id, key: id, severity, basis: 'this year', at: { file: 'a.xlsx', sheet: 'Budget', cells: 'A1' }, subject: '', amount: null, tolerance: null, message: '', advice });
const rules = (count: number, severity: Finding['severity'], from = 0) => Array.from({ length: count }, (_, index) => finding(`${severity}-${from + index}`, severity, 'Mend it.'));
const put = (findings: readonly Finding[]) => adviceOf({ findings }).put.map((group) => group.map(({ id }) => id));

describe('what is put to the committee', () => {
  test('are findings of one rule together where they ask for the same, and apart where they do not', () => {
    expect(put([finding('FND-04', 'Red', 'End the posts.'), finding('BUD-03', 'Red', 'Type a cause.'), finding('FND-04', 'Red', 'Say beside the balance.'), finding('BUD-03', 'Amber', 'Type an action.')])).toEqual([['FND-04'], ['BUD-03', 'BUD-03'], ['FND-04']]);
  });

  test('is all that is Red, however much, and Amber up to the tenth', () => {
    expect(put(rules(12, 'Red'))).toHaveLength(12);
    expect(put([...rules(12, 'Red'), ...rules(1, 'Amber')])).toHaveLength(12);
    expect(put([...rules(3, 'Red'), ...rules(9, 'Amber')])).toHaveLength(10);
  });

  test('is no Note, and what is not put is left to its owners', () => {
    const findings = [...rules(1, 'Red'), ...rules(11, 'Amber'), ...rules(2, 'Note')];
    expect(adviceOf({ findings }).left.map(({ id }) => id)).toEqual(['Amber-9', 'Amber-10', 'Note-0', 'Note-1']);
  });
});
