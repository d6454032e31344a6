import { HostFault } from '../app/failure';
import type { SheetChange } from '../app/host';
import { asHostFault } from './failureOf';
import type { Run } from './run';

type Heard = (change: SheetChange) => void;

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/**
 * Tells of everything that happens on the worksheets from now on: cells typed (ExcelApi 1.9) or calculated (1.8),
 * sheets added or deleted (1.7), and renamed where this Excel says so (1.17). Gives what ends it.
 */
export async function watchWorkbook(run: Run, heard: Heard): Promise<() => Promise<void>> {
  const handlers = [...(await run((context) => register(context, watchCells(context, heard)))), ...(await watchNames(run, heard))];
  return async () => {
    for (const handler of handlers) handler.remove();
    await Promise.all([...new Set(handlers.map(({ context }) => context))].map((context) => context.sync()));
  };
}

async function register(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<readonly Handler[]> {
  await context.sync();
  return handlers;
}

function watchCells({ workbook: { worksheets } }: Excel.RequestContext, heard: Heard): readonly Handler[] {
  return [
    worksheets.onChanged.add(({ worksheetId, address, changeType }) => tell(heard, { kind: 'typed', sheetId: worksheetId, cells: changeType === 'RangeEdited' ? address : '' })),
    worksheets.onCalculated.add(({ worksheetId }) => tell(heard, { kind: 'calculated', sheetId: worksheetId })),
    worksheets.onAdded.add(({ worksheetId }) => tell(heard, { kind: 'sheets', sheetId: worksheetId })),
    worksheets.onDeleted.add(({ worksheetId }) => tell(heard, { kind: 'sheets', sheetId: worksheetId })),
  ];
}

/** An Excel that does not say when a sheet is renamed is followed without. */
async function watchNames(run: Run, heard: Heard): Promise<readonly Handler[]> {
  try {
    return await run((context) => register(context, [context.workbook.worksheets.onNameChanged.add(({ worksheetId }) => tell(heard, { kind: 'sheets', sheetId: worksheetId }))]));
  } catch (fault) {
    if (asHostFault(fault) instanceof HostFault) return [];
    throw fault;
  }
}

function tell(heard: Heard, change: SheetChange): Promise<void> {
  heard(change);
  return Promise.resolve();
}
