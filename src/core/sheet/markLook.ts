import type { Severity } from '../model/finding';
import { PALETTE } from './palette';

/** How a marked cell looks while it is marked: bold with a line around it, so that the mark shows in grey. */
export interface MarkLook {
  readonly fill: string;
  readonly ink: string;
  readonly line: string;
}

/** As on the summary: Red solid, Amber tinted, a Note pale. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  Red: { fill: PALETTE.red, ink: PALETTE.onRed, line: PALETTE.ink },
  Amber: { fill: PALETTE.amber, ink: PALETTE.onAmber, line: PALETTE.onAmber },
  Note: { fill: PALETTE.rowRule, ink: PALETTE.ink, line: PALETTE.muted },
};

/**
 * The formula by which a conditional format is known as ours, in Excel's list of rules too: always true, and of no cell, so
 * that it stays the same when rows are inserted, sorted or copied.
 */
export function markFormula(severity: Severity): string {
  return `=LEN("Zerobase ${severity}")>0`;
}

/** True for the formula of a mark of ours, with or without its equals sign. */
export function isMarkFormula(formula: string): boolean {
  return /^=?LEN\("Zerobase (Red|Amber|Note)"\)>0$/.test(formula.trim());
}
