import { HostFault } from './failure';
import type { CellHost, ChangingHost, HighlightHost, SummaryHost } from './host';

/** How a door waits while a cell is being edited, when Excel does nothing that is asked of it. */
export interface Patience {
  /** Waits before another try; false when nobody wants to wait any longer. */
  readonly wait: () => Promise<boolean>;
  /** What was waited for was done, or given up. */
  readonly over: () => void;
}

/** A door that does not wait. */
export const IMPATIENT: Patience = { wait: () => Promise.resolve(false), over: () => undefined };

type Asked = SummaryHost & CellHost & HighlightHost & ChangingHost;

/** A host that asks again, for as long as there is patience, when a cell is being edited: nothing was done until then. */
export function patientHost(host: Asked, { wait, over }: Patience): Asked {
  const patiently = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (;;) {
      try {
        const result = await work();
        over();
        return result;
      } catch (fault) {
        if (isCellEdit(fault) && (await wait())) continue;
        over();
        throw fault;
      }
    }
  };
  return {
    ...host,
    readGrids: (onSheet) => patiently(() => host.readGrids(onSheet)),
    readKept: (namespace) => patiently(() => host.readKept?.(namespace) ?? Promise.resolve([])),
    keep: (namespace, xml) => patiently(() => host.keep(namespace, xml)),
    publish: (request) => patiently(() => host.publish(request, wait)),
    undo: () => patiently(() => host.undo()),
    select: (sheet, cells) => patiently(() => host.select(sheet, cells)),
    highlight: (marks) => patiently(() => host.highlight(marks)),
    removeHighlights: () => patiently(() => host.removeHighlights()),
    change: (changes) => patiently(() => host.change(changes)),
  };
}

function isCellEdit(fault: unknown): boolean {
  return fault instanceof HostFault && fault.failure.kind === 'cellBeingEdited';
}
