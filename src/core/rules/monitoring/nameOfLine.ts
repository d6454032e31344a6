import type { BudgetLine } from '../../model/budgetLine';

/** What a line is called within its stream: its description, else its subjective, else its cost centre. */
export function nameOfLine({ description, subjective, costCentre }: BudgetLine): string {
  return [description, subjective, costCentre].map((name) => name.trim()).find((name) => name !== '') ?? 'A line';
}

/** "ICT: Agency staff": a line named from outside its stream. */
export function subjectOfLine(line: BudgetLine): string {
  return line.stream.trim() === '' ? nameOfLine(line) : `${line.stream.trim()}: ${nameOfLine(line)}`;
}

/**
 * The business key of a line: where money is held and what for, never its row. The description tells lines apart
 * that share a cost centre and subjective; without a cost centre the stream stands for it.
 */
export function keyOfLine(line: BudgetLine): readonly string[] {
  const { directorate, stream, service, costCentre, subjective, description } = line;
  return costCentre.trim() === ''
    ? [directorate, stream, service, subjective, description]
    : [costCentre, subjective, description];
}
