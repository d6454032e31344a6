import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { registerDiffers } from './registerDiffers';
import type { RegisterHeld } from './registerHeld';
import { ringFenceCrossed } from './ringFenceCrossed';
import { virementsNotNil } from './virementsNotNil';

/** BUD-02, BUD-12 and BUD-15 over one register, each telling what the ones before it have not told. */
export function registerFindings(lines: readonly BudgetLine[], held: RegisterHeld): Finding[] {
  const notNil = virementsNotNil(lines, held);
  const { byEntry, byColumn } = ringFenceCrossed(held);
  const told = new Set(byColumn.map(({ subject }) => subject));
  const isFenced = (costCentre: string): boolean => told.has(held.fences.ofCentre(costCentre) ?? '');
  return [...notNil, ...byEntry, ...byColumn, ...registerDiffers(held.differing, { unbalanced: notNil[0]?.amount ?? null, isFenced })];
}
