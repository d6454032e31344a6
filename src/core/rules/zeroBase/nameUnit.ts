import type { DecisionPackage } from '../../model/decisionPackage';

/** "Desktop, minimum". */
export function nameUnit({ package: name, level }: DecisionPackage): string {
  return level.trim() === '' ? name.trim() : `${name.trim()}, ${level.trim().toLowerCase()}`;
}

/** The business key of a package at a level. */
export function keyOfUnit({ package: name, level }: DecisionPackage): readonly string[] {
  return [name, level];
}
