import type { Finding } from '../model/finding';
import { RISKS, ROOM_RISKS } from './sentences/risks';

/** What may come of a finding if nobody acts: by its rule, else by the subject of its rules. */
export function riskOf({ id }: Pick<Finding, 'id'>): string {
  return RISKS[id] ?? ROOM_RISKS[id.slice(0, 3)] ?? ROOM_RISKS.BUD ?? '';
}
