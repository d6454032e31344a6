import { HostFault } from '../../src/app/failure';
import { IMPATIENT, type Patience, patientHost } from '../../src/app/patientHost';
import { budgetGrid } from '../builders/budgetGrid';
import { gridHost } from '../builders/gridHost';

const drawn = () => gridHost(budgetGrid(['ICT', 'Pay', 900_000, 1_050_000]));

/** Patience that is kept for so many tries; what happened is noted. */
function patienceFor(tries: number, ended: () => void = () => undefined) {
  const noted: string[] = [];
  const patience: Patience = {
    wait: () => {
      noted.push('wait');
      if (noted.length === tries) ended();
      return Promise.resolve(noted.length <= tries);
    },
    over: () => { noted.push('over'); },
  };
  return { noted, patience };
}

describe('a host that waits for a cell being edited', () => {
  it('asks again until the edit has ended, and then says that it is over', async () => {
    const host = drawn();
    host.refuses = { kind: 'cellBeingEdited' };
    const { noted, patience } = patienceFor(3, () => { host.refuses = null; });
    expect(await patientHost(host, patience).readGrids()).toBe(host.grids);
    expect(noted).toEqual(['wait', 'wait', 'wait', 'over']);
  });

  it('gives the failure when nobody wants to wait any longer', async () => {
    const host = drawn();
    host.refuses = { kind: 'cellBeingEdited' };
    const { noted, patience } = patienceFor(1);
    await expect(patientHost(host, patience).select('Budget', 'A1')).rejects.toEqual(new HostFault({ kind: 'cellBeingEdited' }));
    expect(noted).toEqual(['wait', 'wait', 'over']);
  });

  it.each([{ kind: 'readOnly' }, { kind: 'tooLarge' }] as const)('does not wait for what waiting does not mend: $kind', async (failure) => {
    const host = drawn();
    host.refuses = failure;
    const { noted, patience } = patienceFor(9);
    await expect(patientHost(host, patience).undo()).rejects.toEqual(new HostFault(failure));
    expect(noted).toEqual(['over']);
  });

  it.each(['readGrids', 'readKept', 'keep', 'publish', 'undo', 'select', 'highlight', 'removeHighlights', 'change'] as const)('waits with %s', async (asked) => {
    const host = drawn();
    host.refuses = { kind: 'cellBeingEdited' };
    const { noted, patience } = patienceFor(2, () => { host.refuses = null; });
    const ask = patientHost(host, patience)[asked] as (...given: readonly unknown[]) => Promise<unknown>;
    await ask(...(asked === 'publish' ? [() => Promise.resolve()] : asked === 'readGrids' ? [] : asked === 'highlight' || asked === 'change' ? [[]] : ['Budget', 'A1']));
    expect(noted).toEqual(['wait', 'wait', 'over']);
  });

  it('waits for nothing at a door that is impatient', async () => {
    const host = drawn();
    host.refuses = { kind: 'cellBeingEdited' };
    await expect(patientHost(host, IMPATIENT).readGrids()).rejects.toEqual(new HostFault({ kind: 'cellBeingEdited' }));
  });
});
