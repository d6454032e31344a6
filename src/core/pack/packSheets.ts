import type { PlainCell, PlainSheet } from '../sheet/plainSheet';
import type { Pack, Round } from '../model/round';
import { type Block, LAST_COLUMN, blockRows, kindsIn } from './packBlocks';
import { identitySheet } from './identitySheet';
import { signOffRows } from './signOffRows';
import { IDENTITY, PACK } from './words';
import { cellAt } from './packCells';
import { topicCells } from './topicCells';

/** Widths in characters of columns A to M; the last is the id of the line and is not shown. */
const WIDTHS = [1, 30, 11, 11, 10, 11, 14, 16, 13, 38, 14, 14, 30];

/** The first row under the instructions. */
const FIRST = 12;

/**
 * A pack as worksheets for plain Excel: its lines with what was billed, issued and charged, a place for answer, figure and
 * reason, the sign-off by job title and date; locked elsewhere; and a hidden sheet that says which pack it is.
 */
export function packSheets(round: Pick<Round, 'id' | 'due'>, pack: Pack): readonly PlainSheet[] {
  const kinds = kindsIn(pack);
  const blocks = kinds.reduce<readonly Block[]>((so, kind) => [...so, blockRows(kind, pack.rows.filter((row) => row.kind === kind), so.at(-1)?.next ?? FIRST)], []);
  const sign = signOffRows(blocks.at(-1)?.next ?? FIRST);
  const answered = blocks.flatMap(({ checks }) => checks);
  const cells = [...headCells(round, pack, answered), ...blocks.flatMap((block) => block.cells), ...sign.cells];
  const statuses = { firstRow: FIRST, lastRow: sign.lastRow, firstColumn: LAST_COLUMN, lastColumn: LAST_COLUMN };
  return [
    {
      name: PACK.sheet,
      columns: WIDTHS,
      heights: new Map([[1, 26], ...blocks.flatMap(({ heights }) => heights)]),
      cells,
      rules: [...blocks.flatMap(({ rules }) => rules), ...sign.rules],
      freezeRows: 0,
      gridlines: false,
      locked: true,
      hiddenColumns: [LAST_COLUMN + 1],
      footer: PACK.footer(pack.directorate, round.id, pack.version),
      statuses: { area: statuses, tinted: [PACK.toDoWord, PACK.incomplete] },
      merged: [sign.title],
    },
    identitySheet(round, pack, IDENTITY.sheet),
  ];
}

/** Title, how many lines are answered, and what to do in five lines. */
function headCells({ id, due }: Pick<Round, 'id' | 'due'>, { directorate, version, rows }: Pack, checks: readonly string[]): readonly PlainCell[] {
  const done = checks.map((range) => `COUNTIF(${range},"${PACK.done}")`).join('+');
  return [
    cellAt([1, 'B'], PACK.title, 'title'),
    cellAt([1, 'K'], PACK.version(id, version), 'note'),
    cellAt([2, 'B'], PACK.subtitle(directorate, due), 'strong'),
    { ...cellAt([2, 'K'], `0 of ${rows.length} answered`, 'strong'), formula: `${done === '' ? '0' : done}&" of ${rows.length} answered"` },
    ...topicCells(4, PACK.toDo, PACK.onlyHere),
    ...PACK.steps(due).map((step, index) => cellAt([5 + index, 'B'], `${index + 1}  ${step}`, 'entry')),
  ];
}
