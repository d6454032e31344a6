import type { Project } from './project';

/** The funding status of a project as it is listed: as typed, or "Not stated" for a blank. */
export function fundingLabel({ fundingStatus }: Pick<Project, 'fundingStatus'>): string {
  return fundingStatus.trim() === '' ? 'Not stated' : fundingStatus.trim();
}
