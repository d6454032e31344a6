import type { StructureEntry } from '../../model/budgetLine';
import { foldName } from './foldName';
import type { RegisterHead } from './registerHeads';

/** The ring-fences of the workbook: which one money on a head stands in. */
export interface RingFences {
  /** The stream whose money the cost centre's is; null where it may be spent on anything. */
  readonly ofCentre: (costCentre: string) => string | null;
  readonly ofHead: (head: RegisterHead | null) => string | null;
  readonly some: boolean;
}

/**
 * Cost centres that Structure marks as ring-fenced. Those of one stream are one ring-fence, within which money may
 * move; a stream or service named as a whole is fenced when all its cost centres are.
 */
export function ringFences(structure: readonly StructureEntry[]): RingFences {
  const centres = new Map(structure.map((entry) => [foldName(entry.costCentre), entry.ringFenced ? nameOf(entry) : null]));
  const wholes = new Map<string, string | null>();
  for (const entry of structure) {
    for (const name of [entry.stream, entry.service].map(foldName)) {
      const fence = entry.ringFenced ? nameOf(entry) : null;
      wholes.set(name, wholes.has(name) && wholes.get(name) !== fence ? null : fence);
    }
  }
  const ofCentre = (costCentre: string): string | null => centres.get(foldName(costCentre)) ?? null;
  const ofHead = (head: RegisterHead | null): string | null =>
    head === null ? null : head.kind === 'costCentre' ? ofCentre(head.name) : (wholes.get(head.name) ?? null);
  return { ofCentre, ofHead, some: structure.some(({ ringFenced }) => ringFenced) };
}

function nameOf({ stream, service, costCentre }: StructureEntry): string {
  return stream.trim() || service.trim() || costCentre.trim();
}
