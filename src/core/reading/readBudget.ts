import type { BudgetLine, CipfaGroup, StreamNote, StructureEntry } from '../model/budgetLine';
import { type Pence, NO_MONEY, opposite, sum } from '../model/money';
import type { RowSource, TableSource } from '../model/source';
import { sameName } from '../model/wording';
import { type SectionContext, nameSummed, plainName, withSections } from './budgetSections';
import { groupIn, natureOf } from './budgetNature';
import { type ClassifiedRow, classifyRows } from './classifyRows';
import { detectConventions } from './conventions';
import { supplementsIn } from './datasets/supplements';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { readText } from './readCell';
import { RowReader } from './rowReader';
import { tableSourceOf } from './tableSource';

/** What a budget sheet gives. */
export interface BudgetReading {
  readonly source: TableSource;
  readonly lines: readonly BudgetLine[];
  readonly notes: readonly StreamNote[];
}

/** What names a line's stream and directorate besides its own cells. */
export interface BudgetContext {
  readonly structure: ReadonlyMap<string, StructureEntry>;
  /** True when each of several sheets holds a budget: their names then name directorates or streams. */
  readonly severalSheets: boolean;
  readonly log: IssueLog;
}

type SectionedRow = ClassifiedRow & { readonly section: SectionContext };

function cellText(found: FoundTable, row: ClassifiedRow, field: string): string {
  const column = found.columns.get(field);
  return column === undefined ? '' : readText(row.row.values[column - found.grid.firstColumn] ?? '');
}

function groupOf(found: FoundTable, row: SectionedRow): CipfaGroup | null {
  return groupIn(cellText(found, row, 'group')) ?? row.section.group ?? groupIn(cellText(found, row, 'subjective'));
}

function wordsOf(found: FoundTable, row: ClassifiedRow): string {
  return ['subjective', 'description', 'group', 'service'].map((field) => cellText(found, row, field)).join(' ');
}

interface Naming {
  readonly directorate: string;
  readonly stream: string;
}

function namesOf(found: FoundTable, row: SectionedRow, context: BudgetContext): Naming {
  const entry = context.structure.get(sameName(cellText(found, row, 'costCentre')));
  const { outer, inner } = row.section;
  const sheet = context.severalSheets ? plainName(found.grid.sheet) : '';
  const first = (...names: readonly string[]): string => names.find((name) => name !== '') ?? '';
  const ownStream = first(entry?.stream ?? '', plainName(cellText(found, row, 'stream')), inner);
  const directorate = first(plainName(cellText(found, row, 'directorate')), entry?.directorate ?? '', outer, ownStream === '' ? '' : sheet);
  return { directorate, stream: first(ownStream, directorate, sheet) };
}

/** Reads one budget table: its lines in pence with income negative, and the words typed on its subtotal rows. */
export function readBudget(found: FoundTable, context: BudgetContext): BudgetReading {
  const rows = withSections(classifyRows(found));
  const data = rows.filter(({ kind }) => kind === 'data');
  const incomes = new Set<ClassifiedRow>(data.filter((row) => natureOf(groupOf(found, row), wordsOf(found, row), row.section.nature) === 'income'));
  const conventions = detectConventions(found, data, (row) => incomes.has(row));
  const source = tableSourceOf(found, rows, conventions);
  if (conventions.mixedUnits) context.log.addWhole('unit.mixed', source);
  const table = { found, source, log: context.log };
  const lines = data.map((row): BudgetLine => {
    const names = namesOf(found, row, context);
    return readLine(new RowReader(table, row), { group: groupOf(found, row), income: incomes.has(row), ...names });
  });
  return { source, lines, notes: notesOf(table, rows, lines) };
}

interface LineFacts extends Naming {
  readonly group: CipfaGroup | null;
  readonly income: boolean;
}

function readLine(row: RowReader, { directorate, stream, group, income }: LineFacts): BudgetLine {
  const { signs } = row.at.table;
  const turned = income && signs.income === 'positive';
  const money = (field: string): Pence | null => {
    const amount = row.money(field);
    return amount === null || !turned ? amount : opposite(amount);
  };
  const [original, virement] = [money('original'), money('virement')];
  const supplements = supplementsIn(row, money);
  const supplementary = supplements.length === 0 ? null : sum(supplements.map(({ amount }) => amount));
  const statedCurrent = money('current');
  if (original === null && statedCurrent === null) row.issue('row.noBudget', row.has('current') ? 'current' : 'original');
  const stated = row.money('variance');
  return {
    at: row.at,
    directorate,
    stream,
    service: row.text('service'),
    costCentre: row.text('costCentre'),
    subjective: row.text('subjective'),
    group,
    description: row.text('description'),
    nature: income ? 'income' : 'expenditure',
    original,
    virement,
    supplementary,
    supplements,
    statedCurrent,
    current: statedCurrent ?? sum([original, virement, supplementary].map((amount) => amount ?? NO_MONEY)),
    budgetToDate: money('budgetToDate'),
    actualToDate: money('actualToDate'),
    commitments: money('commitments'),
    forecast: money('forecast'),
    previousForecast: money('previousForecast'),
    statedVariance: stated !== null && signs.variance === 'budget-forecast' ? opposite(stated) : stated,
    lastYear: money('lastYear'),
    ...wordsFrom(row),
  };
}

function wordsFrom(row: RowReader): Pick<BudgetLine, 'explanation' | 'cause' | 'recurrence' | 'action' | 'owner'> {
  return {
    explanation: row.text('explanation'),
    cause: row.text('cause'),
    recurrence: row.text('recurrence'),
    action: row.text('action'),
    owner: row.text('owner'),
  };
}

/** A subtotal row that carries words explains its stream: the one it names, else the one of the lines above it. */
function notesOf(
  table: { found: FoundTable; source: TableSource; log: IssueLog },
  rows: readonly SectionedRow[],
  lines: readonly BudgetLine[],
): readonly StreamNote[] {
  if (!rows.some(({ kind }) => kind === 'subtotal')) return [];
  const byRow = new Map(lines.map((line) => [line.at.row, line]));
  const byName = new Map(lines.map((line) => [sameName(line.stream), line]));
  let last: BudgetLine | null = null;
  const notes: StreamNote[] = [];
  for (const row of rows) {
    last = byRow.get(row.row.row) ?? last;
    if (row.kind !== 'subtotal') continue;
    const reader = new RowReader(table, row);
    const words = wordsFrom(reader);
    const summed = sameName(nameSummed(row.label));
    const line = last !== null && sameName(last.stream) === summed ? last : (byName.get(summed) ?? last);
    if (line === null || Object.values(words).every((text) => text === '')) continue;
    const at: RowSource = reader.at;
    notes.push({ at, directorate: line.directorate, stream: line.stream, ...words });
  }
  return notes;
}
