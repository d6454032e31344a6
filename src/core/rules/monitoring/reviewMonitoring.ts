import type { Finding } from '../../model/finding';
import type { Monitoring } from '../../model/monitoring';
import type { RoomResult } from '../../model/review';
import { actualDiffersFromLedger } from './actualDiffersFromLedger';
import { approvalsOf } from './approvals';
import { contrarySigns } from './contrarySigns';
import { currentDoesNotAddUp } from './currentDoesNotAddUp';
import { forecastMoved } from './forecastMoved';
import { forecastOutOfLine } from './forecastOutOfLine';
import { groupDoesNotBalance } from './groupDoesNotBalance';
import { lineRepeated } from './lineRepeated';
import { lineWithoutStream } from './lineWithoutStream';
import { listNotChecked } from './listNotChecked';
import { notApproved } from './notApproved';
import { outturnMissedForecast } from './outturnMissedForecast';
import { pairDiffers } from './pairDiffers';
import { pastForecasts } from './pastForecasts';
import { notCausedByThose, putRight } from './putRight';
import { redHiddenInGreen } from './redHiddenInGreen';
import { copiesAmong, repeatedLines } from './repeatedLines';
import { registerFindings } from './registerFindings';
import { holdRegister } from './registerHeld';
import { signContrary } from './signContrary';
import { totalNotSumOfLines } from './totalNotSumOfLines';
import { varianceMiscalculated } from './varianceMiscalculated';
import { varianceNotExplained } from './varianceNotExplained';
import { type MonitoringInput, type Worked, workOut } from './workOut';

/**
 * Budget monitoring (rules, section 1): forecasts, variances and statuses by line, stream, directorate and total, the
 * balance groups, gross and net, all in pence; with BUD-01 to BUD-17, and what could not be checked.
 */
export function reviewMonitoring(input: MonitoringInput): RoomResult<Monitoring> {
  const { tables, policy } = input;
  const worked = workOut(tables.budget, input);
  const contrary = contrarySigns(tables.budget, policy.period);
  const repeats = repeatedLines(tables.budget);
  const right = putRight(tables.budget, contrary, copiesAmong(repeats.repeated.single));
  const ofFigures = findingsOfFigures(worked);
  const register = holdRegister(tables);
  const history = pastForecasts(tables.forecastHistory, worked.figures.streams, policy);
  const approvals = policy.approvalLimits.size > 0 ? approvalsOf(tables, policy) : [];
  const findings = [
    ...(right === null ? ofFigures : notCausedByThose(ofFigures, findingsOfFigures(workOut(right, input)))),
    ...registerFindings(tables.budget, register),
    ...groupDoesNotBalance(worked.groups),
    ...totalNotSumOfLines(tables.statedTotals, tables.budget),
    ...lineWithoutStream(tables.budget),
    ...signContrary(contrary),
    ...lineRepeated(repeats),
    ...outturnMissedForecast(history, policy),
    ...notApproved(approvals),
  ];
  return { figures: worked.figures, findings, notChecked: listNotChecked({ worked, register, history }) };
}

/** What the rules find in figures of lines: a wrong sign or a line that stands twice can bring it about. */
function findingsOfFigures({ budget, lines, figures, joined, ledger, variances, input: { policy } }: Worked): Finding[] {
  return [
    ...currentDoesNotAddUp(budget),
    ...varianceNotExplained(figures.streams, policy),
    ...varianceMiscalculated(variances),
    ...forecastOutOfLine(lines, policy),
    ...redHiddenInGreen(figures, policy),
    ...pairDiffers(joined),
    ...forecastMoved(figures.streams),
    ...actualDiffersFromLedger(ledger, budget, policy),
  ];
}
