import { expect, test } from '@jest/globals';
import type { Severity } from '../../../src/core/model/finding';
import { worstAt } from '../../../src/core/summary/worstAt';
import { finding } from '../../builders/finding';
import { rowOf, tableSource } from '../../builders/tableSource';

const TABLE = tableSource({ dataset: 'Projects', sheet: 'Projects', fields: ['rank', 'project'] });
const at = (id: string, severity: Severity, cells: string, sheet = 'Projects') => ({ ...finding({ id, severity }), at: { file: TABLE.file, sheet, cells } });

test('a row has the worst of the findings of its room that point at it', () => {
  const worst = worstAt([at('PRJ-01', 'Red', 'B2:B3'), at('BUD-01', 'Red', 'B5'), at('PRJ-06', 'Amber', 'C3, C4'), at('PRJ-02', 'Red', 'C6', 'Old projects')], 'PRJ');
  expect([2, 3, 4, 5, 6].map((row) => worst(rowOf(TABLE, row)))).toEqual(['Red', 'Red', 'Amber', null, null]);
});
