import { type Finding, severityOf } from '../../model/finding';
import { opposite } from '../../model/money';
import { placeOf } from '../../model/source';
import { bySign } from '../../model/wording';
import { type ContrarySign, changeOf } from './contrarySigns';
import { keyOfLine, subjectOfLine } from './nameOfLine';
import { tellFinding } from './tellFinding';

/**
 * BUD-07: figures of a line with opposite signs, or a sign contrary to its nature; a Note where the line's name
 * explains it. Amount: twice the figure, in pence. Figures are used as typed.
 */
export function signContrary(contrary: readonly ContrarySign[]): Finding[] {
  return contrary.map((found) => {
    const { line, fields, typed, othersUsual, expected } = found;
    const { table } = line.at;
    const turned = line.nature === 'income' && table.signs.income === 'positive';
    const shown = turned ? opposite(typed) : typed;
    const amount = changeOf(found);
    const facts = { nature: line.nature, fields, typed: shown, usual: bySign(shown, 'negative', 'positive'), othersUsual, amount, expected } as const;
    const cells = fields.filter((field) => table.columns.has(field)).map((field) => placeOf([line.at], field).cells);
    return tellFinding('BUD-07', facts, {
      key: keyOfLine(line),
      severity: expected ? 'Note' : severityOf(amount),
      at: { ...placeOf([line.at], fields[0]), ...(cells.length === 0 ? {} : { cells: cells.join(', ') }) },
      subject: subjectOfLine(line),
      amount,
      tolerance: null,
    });
  });
}
