import { type Course, type Fault, allFaults, quickFaults } from './kindsOfFault';
import { OPERATIONS, type Operation, type WorkbookName } from './operations';
import { type Counted, IS_WHOLE, leaveForPage } from './reckon';
import { type Tried, tryFault, withoutFault } from './tryFault';

const LONG = 900_000;
const all: Counted[] = [];

async function tryAll(operation: Operation, workbook: WorkbookName, faultsOf: (course: Course) => readonly Fault[]): Promise<readonly Tried[]> {
  const reference = await withoutFault(operation, workbook);
  const tried: Tried[] = [];
  for (const fault of faultsOf(reference.course)) tried.push(await tryFault(operation, workbook, fault, reference));
  all.push(...tried.map(({ fault, ...rest }) => ({ operation: operation.name, kind: fault.kind, ...rest })));
  return tried;
}

const notSurvived = (tried: readonly Tried[]) => tried.filter(({ standing, retried }) => standing === 'lost' || !retried).map(({ fault, ...rest }) => [fault.kind, fault.what, rest]);

describe.each(OPERATIONS)('a fault while a workbook is asked to: $name', (operation) => {
  it('leaves it as it was or complete, is told in a sentence, and the same works once it is over', async () => {
    const tried = await tryAll(operation, 'small', IS_WHOLE ? (course) => allFaults(course, 'small') : quickFaults);
    expect(new Set(tried.map(({ fault }) => fault.kind)).size).toBeGreaterThan(2);
    expect(notSurvived(tried)).toEqual([]);
  }, LONG);

  if (!IS_WHOLE) return;

  it('does so in the council’s sample too', async () => {
    expect(notSurvived(await tryAll(operation, 'council', (course) => allFaults(course, 'large')))).toEqual([]);
  }, LONG);
});

afterAll(() => { leaveForPage('excel', all); });
