import type { StatementWhatIf } from '../model/chargeStatement';
import { figureAt } from './statementCells';
import { type Section, type StatementRow, tableFrom, together, topicFrom } from './statementTable';
import { STATEMENT } from './statementWords';

const WORDS = STATEMENT.whatIf;

/** What every what-if of the review would charge the directorate, with the reading of its words. */
export function statementWhatIfs(whatIfs: readonly StatementWhatIf[], from: number): Section {
  if (whatIfs.length === 0) return topicFrom(from, WORDS.topic, WORDS.none, null);
  const table = tableFrom(from + 1, WORDS.headings, whatIfs.map(whatIfRow));
  return together([topicFrom(from, WORDS.topic, WORDS.message, null), table], table.next + 1);
}

function whatIfRow({ name, reading, base, scenario, shift }: StatementWhatIf): StatementRow {
  return {
    words: [{ from: 'B', to: 'F', text: WORDS.asked(nameOf(name), reading), look: 'cell' }],
    figures: (row) => [
      figureAt([row, 'G'], base / 100, 'money'),
      figureAt([row, 'H'], scenario / 100, 'money'),
      figureAt([row, 'I'], shift / 100, 'changeOfMoney', `ROUND(H${row}-G${row},2)`),
    ],
  };
}

/** "pool over all devices: Print room" is that of a further pool. */
function nameOf(name: string): string {
  const [base = '', service] = name.split(': ');
  const words = WORDS.names[base] ?? base;
  return service === undefined ? words : `${words}, ${service}`;
}
