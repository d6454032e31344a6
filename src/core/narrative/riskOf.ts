import type { Finding } from '../model/finding';
import { present } from '../model/present';
import { RISKS, ROOM_RISKS } from './sentences/risks';

/** What may come of a finding if nobody acts: by its rule, else by the subject of its rules. */
export function riskOf({ id }: Pick<Finding, 'id'>): string {
  return RISKS[id] ?? present(ROOM_RISKS[id.slice(0, 3)], id);
}
