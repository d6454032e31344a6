import type { Day } from '../../../src/core/model/day';
import { fraction } from '../../../src/core/model/quantity';
import { reconcile } from '../../../src/core/rules/validation/reconcile';
import { roundSheet } from '../../../src/core/summary/round/roundSheet';
import { COUNCIL, confirmed, disputing } from '../../builders/round';

const CYP = 'Children & Young People';
const RETURNS = COUNCIL.packs.filter(({ directorate }) => directorate !== 'Human Resources').map(({ directorate }) => (directorate === CYP ? disputing(COUNCIL, CYP, 489, 'School machines.') : directorate === 'Resources' ? disputing(COUNCIL, directorate, 241, 'Await disposal.') : confirmed(COUNCIL, directorate)));
const DECISION = { row: 'count|desktops|resources', kind: 'adjust', on: fraction(241), value: fraction(242), by: 'Finance Lead', date: '2007-11-01' as Day } as const;
const AS_AT = '2007-11-01' as Day;

function drawn({ publicCopy = false, closed = null }: { readonly publicCopy?: boolean; readonly closed?: Parameters<typeof reconcile>[0]['closed'] } = {}) {
  const stray = { ...confirmed(COUNCIL, 'Environment'), round: '2006/07 round 1', file: 'old.xlsx' };
  return roundSheet(reconcile({ round: COUNCIL, returns: [...RETURNS, stray], decisions: [DECISION], closed, policy: { asAt: AS_AT, returnsNone: 'escalate' } }), { asAt: AS_AT, publicCopy }, 'Validation Round');
}

/** The rows of the sheet as a reader sees them: the contents of their cells from left to right. */
function rowsOf({ cells }: ReturnType<typeof drawn>): readonly (readonly (string | number)[])[] {
  const rows = new Map<number, (string | number)[]>();
  for (const { row, content } of cells) {
    if (content.kind === 'blank') continue;
    rows.set(row, [...(rows.get(row) ?? []), content.kind === 'text' ? content.text : content.value]);
  }
  return [...rows.values()];
}

describe('the register of a round', () => {
  const rows = rowsOf(drawn());
  const rowOf = (first: string) => rows.find(([label]) => label === first);

  it('says how far the round has come, and what is at stake', () => {
    expect(rows.slice(0, 2)).toEqual([['Validation round', 'Answers due 30 November 2007'], ['2007/08 round 1: 5 of 6 directorates returned, 1 line in dispute, £4,410 at stake']]);
    expect(rowOf(CYP)).toEqual([CYP, 1, 1, 0, 1, 4410, '1 Oct 07', '12 Oct 07  ', 'Returned']);
    expect(rowOf('Human Resources')).toEqual(['Human Resources', 1, 1, 0, 1, 0, '1 Oct 07', 'Issued']);
    expect(rowOf('Total')).toEqual(['Total', 6, 4, 2, 4410]);
  });

  it('gives the counts with the totals and charges that they lie between', () => {
    expect(rowOf('Desktops')).toEqual(['Desktops', 1960, 2200, 2188, 9, 2189, 2198, 1_072_610, 1_077_020, 'Open']);
  });

  it('lists lines that were not simply confirmed with their effect, why, and who decided what', () => {
    const at = rows.findIndex(([label]) => label === 'Lines');
    expect(rows[at]).toEqual(['Lines', '2 lines not simply confirmed; 3 lines confirmed as issued; 1 line not answered yet']);
    expect(rows.slice(at + 2, at + 4)).toEqual([['Desktops', 430, 498, 489, -9, -4410, 'Disputed'], ['Their reason: School machines.']]);
    expect(rows.slice(at + 5, at + 7)).toEqual([['Desktops', 210, 244, 241, -3, 242, -1470, 'Adjusted'], ['Their reason: Await disposal. Adjusted by Finance Lead on 1 November 2007.']]);
  });

  it('names every return that came, and why one does not count', () => {
    expect(rows.filter(([label]) => label === 'Not of this round').map(([, said]) => said)).toEqual(['old.xlsx, version 1, signed by Head of Business Support on 12 October 2007: does not count, for it belongs to another round.']);
    expect(rows.filter(([, said]) => String(said).endsWith(': counts.'))).toHaveLength(5);
  });

  it('says what there is to see to', () => {
    expect(rows.filter(([label]) => String(label).startsWith('VAL-')).map(([label]) => label)).toEqual(['VAL-05, Red', 'VAL-02, Amber']);
  });

  it('gives no reasons in a public copy, and says how many it leaves out', () => {
    const texts = rowsOf(drawn({ publicCopy: true })).flat().join('\n');
    expect(texts).not.toMatch(/School machines|Await disposal/);
    expect(texts).toContain('The reasons given for 2 lines are left out of this public copy.');
    expect(texts).not.toMatch(/\.xlsx|VAL-/);
  });

  it('says who closed the round and when', () => {
    const closed = rowsOf(drawn({ closed: { by: 'Finance Lead', on: '2007-12-03' as Day, returnsNone: 'deemed' } }));
    expect(closed[0]?.[1]).toBe('Closed 3 December 2007');
    expect(closed[2]?.[0]).toBe('Closed by Finance Lead on 3 December 2007: every line is agreed. Nothing is collected or decided in it any more.');
  });
});
