import type { Issue } from '../core/model/issue';
import { type KeptScenario, MOST_SCENARIOS, SCENARIOS_NAMESPACE, isSameScenario, readScenarios, writeScenarios } from '../core/scenario/scenariosText';
import type { KeepingHost, WorkbookHost } from './host';
import { keptUnreadable } from './keptUnreadable';

/** The what-ifs that workbooks keep for their summary, and what there is to say of those that cannot be read. */
export interface KeptScenariosOf {
  readonly scenarios: readonly KeptScenario[];
  readonly issues: readonly Issue[];
}

/** Reads the what-ifs that the workbooks of a request keep; two that ask the same are one. */
export async function readKeptScenarios(host: WorkbookHost): Promise<KeptScenariosOf> {
  const read = ((await host.readKept?.(SCENARIOS_NAMESPACE)) ?? []).map(({ file, xml }) => ({ file, ...readScenarios(xml) }));
  return {
    scenarios: apart(read.flatMap(({ scenarios }) => scenarios)).slice(0, MOST_SCENARIOS),
    issues: read.flatMap(({ file, unreadable }) => keptUnreadable(file, unreadable)),
  };
}

/**
 * Changes the what-ifs that a workbook keeps, and gives those it keeps then. What is kept is read again first: somebody else
 * may have added one meanwhile.
 */
export async function changeScenarios(host: WorkbookHost & KeepingHost, file: string, change: (kept: readonly KeptScenario[]) => readonly KeptScenario[]): Promise<readonly KeptScenario[]> {
  const own = ((await host.readKept?.(SCENARIOS_NAMESPACE)) ?? []).filter((kept) => kept.file === file);
  const changed = apart(change(own.flatMap(({ xml }) => readScenarios(xml).scenarios)));
  await host.keep(SCENARIOS_NAMESPACE, writeScenarios(changed));
  return changed;
}

function apart(scenarios: readonly KeptScenario[]): readonly KeptScenario[] {
  return scenarios.filter((scenario, index) => scenarios.findIndex((other) => isSameScenario(scenario, other)) === index);
}
