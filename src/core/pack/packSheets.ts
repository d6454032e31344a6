import type { PlainCell, PlainSheet } from '../sheet/plainSheet';
import type { Pack, Round } from '../model/round';
import { type Block, LAST_COLUMN, blockRows, kindsIn } from './packBlocks';
import { identitySheet } from './identitySheet';
import type { PackFacts } from './packFacts';
import { packWidths } from './packWidths';
import { signOffRows } from './signOffRows';
import { IDENTITY, PACK } from './words';
import { cellAt } from './packCells';
import { topicCells } from './topicCells';

/** The first row under the instructions. */
const FIRST = 12;

/**
 * A pack as worksheets for plain Excel: its lines with what was billed, issued and charged, a place for answer, figure and
 * reason, the sign-off by job title and date; locked elsewhere; and a hidden sheet that says which pack it is.
 */
export function packSheets(round: Pick<Round, 'id' | 'due'>, pack: Pack, facts: PackFacts): readonly PlainSheet[] {
  const blocks = kindsIn(pack).reduce<readonly Block[]>((so, kind) => [...so, blockRows({ kind, rows: pack.rows.filter((row) => row.kind === kind), from: so.at(-1)?.next ?? FIRST }, facts)], []);
  const sign = signOffRows(blocks.at(-1)?.next ?? FIRST);
  const answered = blocks.flatMap(({ checks }) => checks);
  const cells = [...headCells({ round, pack, facts, answered }), ...blocks.flatMap((block) => block.cells), ...sign.cells];
  const statuses = { firstRow: FIRST, lastRow: sign.lastRow, firstColumn: LAST_COLUMN, lastColumn: LAST_COLUMN };
  return [
    {
      name: PACK.sheet,
      columns: packWidths(cells),
      heights: new Map([[1, 26], ...blocks.flatMap(({ heights }) => heights), ...sign.heights]),
      cells,
      rules: [...blocks.flatMap(({ rules }) => rules), ...sign.rules],
      freezeRows: 0,
      gridlines: false,
      locked: true,
      hiddenColumns: [LAST_COLUMN + 1],
      footer: { left: PACK.footer(pack.directorate, round.id, pack.version), centre: PACK.issuedOn(pack.issued) },
      statuses: { area: statuses, tinted: [PACK.toDoWord, PACK.incomplete] },
      merged: [sign.title],
    },
    identitySheet(round, pack, IDENTITY.sheet),
  ];
}

interface Head {
  readonly round: Pick<Round, 'id' | 'due'>;
  readonly pack: Pack;
  readonly facts: PackFacts;
  /** Where the checks of the lines stand. */
  readonly answered: readonly string[];
}

/** Title, how many lines are answered, and what to do in five lines. */
function headCells({ round: { id, due }, pack: { directorate, version, rows }, facts, answered }: Head): readonly PlainCell[] {
  const done = answered.map((range) => `COUNTIF(${range},"${PACK.done}")`).join('+');
  return [
    cellAt([1, 'B'], PACK.title, 'title'),
    cellAt([1, 'L'], PACK.version(id, version), 'noteAtRight'),
    cellAt([2, 'B'], PACK.subtitle(directorate, due), 'strong'),
    { ...cellAt([2, 'L'], `0 of ${rows.length} answered`, 'strongAtRight'), formula: `${done === '' ? '0' : done}&" of ${rows.length} answered"` },
    ...topicCells(4, PACK.toDo, PACK.onlyHere),
    ...PACK.steps(due, facts.unanswered).map((step, index) => cellAt([6 + index, 'B'], `${index + 1}  ${step}`, 'entry')),
  ];
}
