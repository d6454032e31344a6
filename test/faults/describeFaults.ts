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

/** A summary is not taken back, now or later, once a person renamed or deleted one of its sheets: that is said. */
const isRefusedForGood = ({ name }: Operation, { fault: { kind, change } }: Tried): boolean => name === 'undo' && change !== undefined && kind !== 'a sheet is protected';

const notSurvived = (operation: Operation, tried: readonly Tried[]) => tried.filter((each) => each.standing === 'lost' || (!each.retried && !isRefusedForGood(operation, each))).map(({ fault, ...rest }) => [fault.kind, fault.what, rest]);

/** Tries the faults of requests, a few or all, and leaves the count of each request as it is done. */
export function describeFaults(operations: readonly Operation[]): void {
  describe.each(operations)('a fault while a workbook is asked to: $name', (operation) => {
    it('leaves it as it was or complete, is told in a sentence, and the same works once it is over', async () => {
      const tried = await tryAll(operation, 'small', IS_WHOLE ? allFaults : quickFaults);
      expect(new Set(tried.map(({ fault }) => fault.kind)).size).toBeGreaterThan(2);
      expect(notSurvived(operation, tried)).toEqual([]);
    }, LONG);

    if (!IS_WHOLE) return;

    it('does so in the council’s sample too', async () => {
      expect(notSurvived(operation, await tryAll(operation, 'council', largeFaults))).toEqual([]);
    }, LONG);
  });
}
