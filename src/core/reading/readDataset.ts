import type { TableSource } from '../model/source';
import { checkFormulas } from './checkFormulas';
import { classifyRows } from './classifyRows';
import { detectConventions } from './conventions';
import type { Dataset } from './dataset';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { RowReader } from './rowReader';
import { tableSourceOf } from './tableSource';

/** The records of one dataset and the tables they came from. */
export interface Read<Record> {
  readonly sources: readonly TableSource[];
  readonly records: readonly Record[];
}

/** Reads every table found of one dataset: its data rows as records, in the order of sheets and rows. */
export function readDataset<Record>(found: readonly FoundTable[], dataset: Dataset<Record>, log: IssueLog): Read<Record> {
  const sources: TableSource[] = [];
  const records: Record[] = [];
  for (const table of found.filter((candidate) => candidate.dataset.name === dataset.name)) {
    const rows = classifyRows(table);
    const data = rows.filter(({ kind }) => kind === 'data');
    const source = tableSourceOf(table, rows, detectConventions(table, data, () => false));
    sources.push(source);
    checkFormulas(table, data, log);
    for (const row of data) {
      const record = dataset.read(new RowReader({ found: table, source, log }, row));
      if (record !== null) records.push(record);
    }
  }
  return { sources, records };
}
