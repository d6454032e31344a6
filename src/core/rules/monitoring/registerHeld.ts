import type { Tables } from '../../model/tables';
import { type RegisterByCentre, registerByCentre } from './registerByCentre';
import { headFinder } from './registerHeads';
import { type OutsideEntries, registerOutside } from './registerOutside';
import type { Fenced } from './ringFenceCrossed';
import { ringFences } from './ringFences';
import { givesVirements } from './virementsNotNil';

/** The register of virements held against the budget: sides outside, net by cost centre, ring-fences. */
export interface RegisterHeld extends Fenced, RegisterByCentre {
  readonly outside: OutsideEntries;
}

/** Holds the register against the virement column; without a column, or without a register, no cost centre differs. */
export function holdRegister({ virements, budget, structure }: Tables): RegisterHeld {
  const headIn = headFinder(budget);
  const inStructure = headFinder(structure);
  const comparable = virements.length > 0 && givesVirements(budget);
  return {
    lines: budget,
    register: virements,
    headIn: (text) => headIn(text) ?? inStructure(text),
    fences: ringFences(structure),
    outside: registerOutside(virements, headIn),
    ...(comparable ? registerByCentre(virements, budget, headIn) : { differing: [], notByCentre: [] }),
  };
}
