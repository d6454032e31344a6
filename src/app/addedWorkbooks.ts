import type { Grid } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { KeptText, WorkbookHost } from './host';

/** A file that is read together with the open workbook: its sheets, what there was to say when it was opened, what it keeps. */
export interface AddedWorkbook {
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly issues: readonly Issue[];
  readonly kept: readonly KeptText[];
}

/** The open workbook with others added, read as one, as `zerobase review IN.xlsx --with OTHER.xlsx` reads them. */
export function withAdded(host: WorkbookHost, file: string, added: readonly AddedWorkbook[]): WorkbookHost {
  const named = nameApart(file, added);
  return {
    readGrids: async (onSheet) => [...(await host.readGrids(onSheet)), ...named.flatMap(({ grids }) => grids)],
    readKept: async (namespace) => [...((await host.readKept?.(namespace)) ?? []), ...named.flatMap(({ kept }) => kept.filter(({ xml }) => xml.includes(`"${namespace}"`)))],
    fileIssues: [...(host.fileIssues ?? []), ...named.flatMap(({ issues }) => issues)],
  };
}

/** Files that share a name are told apart by a number, as on the command line. */
function nameApart(first: string, added: readonly AddedWorkbook[]): readonly AddedWorkbook[] {
  const seen = new Map([[first, 1]]);
  return added.map((workbook) => {
    const count = (seen.get(workbook.file) ?? 0) + 1;
    seen.set(workbook.file, count);
    return count === 1 ? workbook : renamed(workbook, `${workbook.file} (${count})`);
  });
}

function renamed({ grids, issues, kept }: AddedWorkbook, file: string): AddedWorkbook {
  return {
    file,
    grids: grids.map((grid) => ({ ...grid, file })),
    issues: issues.map((issue) => ({ ...issue, at: { ...issue.at, file } })),
    kept: kept.map(({ xml }) => ({ file, xml })),
  };
}
