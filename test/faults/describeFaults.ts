import { type Course, type Fault, allFaults, largeFaults, quickFaults } from './kindsOfFault';
import type { Operation, WorkbookName } from './operations';
import { type Counted, IS_WHOLE, leaveForPage } from './reckon';
import { type Tried, tryFault, withoutFault } from './tryFault';

const LONG = 900_000;
async function tryAll(operation: Operation, workbook: WorkbookName, faultsOf: (course: Course) => readonly Fault[]): Promise<readonly Tried[]> {
  const reference = await withoutFault(operation, workbook);
  const tried: Tried[] = [];
  for (const fault of faultsOf(reference.course)) tried.push(await tryFault(operation, workbook, fault, reference));
  leaveForPage(`excel, ${operation.name}, ${workbook}`, tried.map(({ fault, ...rest }): Counted => ({ operation: operation.name, kind: fault.kind, what: fault.what, ...rest })));
  return tried;
}

const notSurvived = (tried: readonly Tried[]) => tried.filter(({ standing, retried }) => standing === 'lost' || !retried).map(({ fault, ...rest }) => [fault.kind, fault.what, rest]);

/** Tries the faults of requests, a few or all, and leaves the count of each request as it is done. */
export function describeFaults(operations: readonly Operation[]): void {
  describe.each(operations)('a fault while a workbook is asked to: $name', (operation) => {
    it('leaves it as it was or complete, is told in a sentence, and the same works once it is over', async () => {
      const tried = await tryAll(operation, 'small', IS_WHOLE ? allFaults : quickFaults);
      expect(new Set(tried.map(({ fault }) => fault.kind)).size).toBeGreaterThan(2);
      expect(notSurvived(tried)).toEqual([]);
    }, LONG);

    if (!IS_WHOLE) return;

    it('does so in the council’s sample too', async () => {
      expect(notSurvived(await tryAll(operation, 'council', largeFaults))).toEqual([]);
    }, LONG);
  });
}
