import type { Finding } from '../../src/core/model/finding';
import type { Tables } from '../../src/core/model/tables';
import { reviewZeroBase } from '../../src/core/rules/zeroBase/reviewZeroBase';
import { type BudgetedStream, monitored } from './post';
import { tablesWith } from './tableSource';
import { type PackageParts, type ZeroBaseParts, decisionPackage, zeroBaseLine } from './zeroBaseLine';

/** What a test's workbook has beside its zero-base lines. */
export interface BesideLines {
  readonly packages?: readonly PackageParts[];
  readonly streams?: readonly BudgetedStream[];
  readonly tables?: Partial<Tables>;
}

/** The zero-base lines of a test, in rows 2, 3, 4 and so on, reviewed. */
export function reviewedLines(lines: readonly ZeroBaseParts[], { packages = [], streams = [], tables = {} }: BesideLines = {}) {
  const zeroBase = lines.map((line, index) => zeroBaseLine({ row: index + 2, ...line }));
  const monitoring = monitored(streams);
  const budget = monitoring.streams.flatMap((stream) => stream.lines.map(({ line }) => line));
  const rows = packages.map((each, index) => decisionPackage({ row: index + 2, ...each }));
  return reviewZeroBase({ tables: tablesWith({ budget, ...tables, zeroBase, packages: rows }), monitoring })!;
}

/** The findings of one rule. */
export function zeroBaseFindings(id: string, lines: readonly ZeroBaseParts[], beside: BesideLines = {}): readonly Finding[] {
  return reviewedLines(lines, beside).findings.filter((finding) => finding.id === id);
}
