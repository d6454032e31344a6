import type { Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { currentDoesNotAddUp } from './currentDoesNotAddUp';
import { eliminatePairs, grossOf } from './grossOf';
import { groupDoesNotBalance } from './groupDoesNotBalance';
import { groupDirectorates, groupStreams, totalOf } from './groupStreams';
import { listNotChecked } from './listNotChecked';
import { countMethods, monitorLines } from './monitorLines';
import { redHiddenInGreen } from './redHiddenInGreen';
import { registerOutside } from './registerOutside';
import { testBalance } from './testBalance';
import { varianceNotExplained } from './varianceNotExplained';
import { virementsNotNil } from './virementsNotNil';

/**
 * Budget monitoring (rules, section 1): forecasts, variances and statuses by line, stream, directorate and total, the
 * balance groups, gross and net, all in pence; with BUD-01 to 04 and BUD-11, and what could not be checked.
 */
export function reviewMonitoring({ tables, policy }: { tables: Tables; policy: Policy }): RoomResult<Monitoring> {
  const lines = monitorLines(tables.budget, policy);
  const streams = groupStreams(lines, tables.streamNotes, policy);
  const directorates = groupDirectorates(streams, policy);
  const pairs = eliminatePairs(tables.budget, tables.internalPairs);
  const groups = testBalance(streams, policy);
  const register = registerOutside(tables.virements, tables.budget);
  const figures: Monitoring = {
    streams,
    directorates,
    total: totalOf(lines, directorates, policy),
    gross: grossOf(tables.budget, pairs),
    balance: groups,
    forecastMethods: countMethods(lines),
  };
  const findings = [
    ...currentDoesNotAddUp(tables.budget),
    ...virementsNotNil(tables.budget, register),
    ...varianceNotExplained(streams, policy),
    ...groupDoesNotBalance(groups),
    ...redHiddenInGreen(figures, policy),
  ];
  return { figures, findings, notChecked: listNotChecked({ tables, policy, lines, streams, pairs, register }) };
}
