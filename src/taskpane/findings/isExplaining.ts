import { type PaneState, reviewIn } from '../paneState';

/** While an explanation of the open finding is being typed. */
export function isExplaining(state: PaneState): boolean {
  const finding = state.open === null ? undefined : reviewIn(state)?.shown.findings[state.open - 1];
  return finding !== undefined && state.findings.drafts[finding.key] !== undefined;
}
