import type { Finding } from '../../src/core/model/finding';
import { pounds } from '../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../src/core/model/policy';
import { reviewProjects } from '../../src/core/rules/projects/reviewProjects';
import { type ProjectParts, projects } from './project';
import { tablesWith } from './tableSource';

/** The register of a test reviewed at 31 October 2007 with a tender threshold of £50,000, unless its policy says otherwise. */
export function reviewedProjects(rows: readonly ProjectParts[], policy: Partial<Policy> = {}) {
  return reviewProjects({ tables: tablesWith({ projects: projects(rows) }), policy: { ...defaultPolicy(2007, 7), tenderThreshold: pounds(50_000), ...policy } })!;
}

/** The findings of one rule. */
export function projectFindings(id: string, rows: readonly ProjectParts[], policy: Partial<Policy> = {}): readonly Finding[] {
  return reviewedProjects(rows, policy).findings.filter((finding) => finding.id === id);
}
