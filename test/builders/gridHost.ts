import { HostFault, type HostFailure } from '../../src/app/failure';
import type { CellChange, CellHost, ChangingHost, HighlightHost, SheetChange, SummaryHost, SummarySession, WatchedHost } from '../../src/app/host';
import { columnIndex } from '../../src/core/model/address';
import type { Grid } from '../../src/core/model/grid';

/** A workbook as a test draws it, and the Excel around it as far as the pane meets it. */
export interface GridHost extends SummaryHost, CellHost, HighlightHost, WatchedHost, ChangingHost {
  /** The sheets it holds by now; the test may change them. */
  grids: readonly Grid[];
  /** What it refuses every request with; null while it refuses nothing. */
  refuses: HostFailure | null;
  /** The sheets that were read, one after the other. */
  readonly read: string[];
  /** Where the user was taken. */
  readonly selected: string[];
  /** The texts it keeps, by namespace. */
  readonly kept: Map<string, string>;
  /** The cells that are marked, as "Budget!F5". */
  marked: readonly string[];
  /** How often sheets were written. */
  writes: number;
  /** How often a summary was taken back. */
  undone: number;
  /** Told of a change; null until somebody watches. A sheet's id is its name. */
  heard: ((change: SheetChange) => void) | null;
  /** False once another window has written the summary. */
  stands: boolean;
}

/** A workbook of these sheets, whose cells hold what was written into them. */
export function gridHost(...grids: readonly Grid[]): GridHost {
  const asked = <Result>(answer: () => Promise<Result>): Promise<Result> => (host.refuses === null ? answer() : Promise.reject(new HostFault(host.refuses)));
  const session: SummarySession = {
    places: { sheetNames: { GOVERNANCE: 'Governance Summary', EXCEPTIONS: 'Exceptions', EVIDENCE: 'Evidence', COMMITTEE: 'Committee Report', ROUND: 'Validation Round' }, takenNames: [], standing: [] },
    write: () => {
      host.writes += 1;
      return Promise.resolve();
    },
    readBack: (cells) => Promise.resolve(cells.map((cell) => (cell as typeof cell & { readonly value: number }).value)),
  };
  const host: GridHost = {
    grids,
    refuses: null,
    read: [],
    selected: [],
    marked: [],
    writes: 0,
    undone: 0,
    heard: null,
    stands: true,
    kept: new Map(),
    highlight: (marks) =>
      asked(() => {
        host.marked = marks.flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`));
        return Promise.resolve({ sheets: [...new Set(marks.map(({ sheet }) => sheet))], protectedSheets: [] });
      }),
    removeHighlights: () =>
      asked(() => {
        const sheets = [...new Set(host.marked.map((cell) => cell.replace(/!.*$/, '')))];
        host.marked = [];
        return Promise.resolve({ sheets, protectedSheets: [] });
      }),
    readKept: (namespace) => asked(() => Promise.resolve(host.kept.has(namespace) ? [{ file: host.grids[0]?.file ?? '', xml: host.kept.get(namespace) ?? '' }] : [])),
    keep: (namespace, xml) =>
      asked(() => {
        if (xml === null) host.kept.delete(namespace);
        else host.kept.set(namespace, xml);
        return Promise.resolve();
      }),
    readGrids: (onSheet) =>
      asked(async () => {
        for (const [index, { sheet }] of host.grids.entries()) {
          await onSheet?.({ sheet, number: index + 1, of: host.grids.length });
          host.read.push(sheet);
        }
        return host.grids;
      }),
    change: (changes) =>
      asked(() => {
        host.grids = host.grids.map((grid) => changes.filter(({ sheet }) => sheet === grid.sheet).reduce(withCell, grid));
        return Promise.resolve();
      }),
    publish: (request) => asked(() => request(session)),
    watch: (heard) =>
      asked(() => {
        host.heard = heard;
        return Promise.resolve(() => Promise.resolve(void (host.heard = null)));
      }),
    readAgain: (_before, changes) =>
      asked(() => {
        const typed = [...new Set(changes.map(({ sheetId }) => sheetId))].flatMap((sheet) => {
          const cells = changes.flatMap((change) => (change.kind === 'typed' && change.sheetId === sheet ? [change.cells] : []));
          return cells.length === 0 ? [] : [{ sheet, cells }];
        });
        const own = typed.filter(({ sheet }) => host.grids.some((grid) => grid.sheet === sheet));
        host.read.push(...own.map(({ sheet }) => `${sheet} again`));
        return Promise.resolve({ grids: host.grids, typed: own, oursChanged: own.length < typed.length });
      }),
    stillStands: () => asked(() => Promise.resolve(host.stands)),
    undo: () => asked(() => Promise.resolve(void (host.undone += 1))),
    select: (sheet, cells) => asked(() => Promise.resolve(void host.selected.push(`${sheet}!${cells}`))),
  };
  return host;
}

function withCell(grid: Grid, { cell, to }: CellChange): Grid {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const at = (columnIndex(letters) ?? 0) - grid.firstColumn;
  return { ...grid, rows: grid.rows.map((each) => (each.row === Number(row) ? { ...each, values: Array.from({ length: Math.max(each.values.length, at + 1) }, (_, index) => (index === at ? to : (each.values[index] ?? ''))) } : each)) };
}
