import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { type Pence, byCodePoint, difference, pence, size, sum } from '../../model/money';
import { placeOf } from '../../model/source';
import { budgetField } from './columnWords';
import { nameOfLine, subjectOfLine } from './nameOfLine';
import { type Groups, type RepeatedLines, copiesAmong } from './repeatedLines';
import { tellFinding } from './tellFinding';

/**
 * BUD-09: a line of the same directorate, cost centre, subjective and description twice; amount, in pence, all but the
 * largest of the rows. Different descriptions on one account are a Note without money. A sheet with many of a kind is
 * one finding: its amount is what stands in rows whose figures are the same too.
 */
export function lineRepeated({ repeated, shared }: RepeatedLines): Finding[] {
  return [
    ...repeated.single.map((own) => finding(own, twiceOf(own), [])),
    ...repeated.many.map((groups) => together(groups, sum([...copiesAmong(groups)].map(({ current }) => size(current))))),
    ...shared.single.map((own) => finding(own, null, descriptionsOf(own))),
    ...shared.many.map((groups) => together(groups, null)),
  ];
}

function together(groups: Groups, amount: Pence | null): Finding {
  const lines = groups.flat();
  const [{ at: { table } }] = lines as [BudgetLine];
  const facts = { accounts: groups.length, rows: lines.length, amount };
  const told = { key: ['sheet', table.sheet, amount === null ? 'descriptions' : ''], at: placeOf(lines.map((line) => line.at), budgetField(table)), subject: table.sheet, amount, tolerance: null };
  return tellFinding('BUD-09', facts, amount === null ? { ...told, severity: 'Note' } : told);
}

function finding(own: readonly BudgetLine[], amount: Pence | null, descriptions: readonly string[]): Finding {
  const first = own.reduce((a, b) => (byCodePoint(subjectOfLine(b), subjectOfLine(a)) < 0 ? b : a));
  const { directorate, stream, costCentre, subjective, description } = first;
  const head = [costCentre, subjective].map((part) => part.trim()).filter((part) => part !== '').join(' / ');
  const facts = { head: amount !== null ? nameWithHead(first, head) : head, rows: own.length, amount, descriptions };
  const key = [directorate, costCentre.trim() === '' ? stream : costCentre, subjective, ...(amount !== null ? [description] : [])];
  const at = placeOf(own.map((line) => line.at), budgetField(first.at.table));
  const told = { key, at, subject: amount !== null ? subjectOfLine(first) : head, amount, tolerance: null };
  return tellFinding('BUD-09', facts, amount !== null ? told : { ...told, severity: 'Note' });
}

function nameWithHead(line: BudgetLine, head: string): string {
  const name = nameOfLine(line);
  return head === '' || name === line.subjective.trim() ? subjectOfLine(line) : `${name} (${head})`;
}

/** The gross current budget of the rows but the largest. */
function twiceOf(own: readonly BudgetLine[]): Pence {
  const amounts = own.map(({ current }) => size(current));
  return difference(sum(amounts), pence(amounts.reduce((a, b) => Math.max(a, b), 0)));
}

function descriptionsOf(own: readonly BudgetLine[]): readonly string[] {
  return [...new Set(own.map(({ description }) => description.trim()).filter((name) => name !== ''))].sort(byCodePoint);
}
