import type { ActionStatus } from '../model/action';
import { type ActionPosition, claimsBetter } from '../model/governance';
import type { DraftBlock } from '../sheet/draft';
import { actionCounts } from './actionCounts';
import { actionRows } from './actionRows';
import { auditRows } from './auditRows';
import { evidenceRows } from './evidenceRows';
import { type Material, exceptionLink } from './material';
import { TABLE_GAP, noteRows, sectionRows } from './rows';
import { ACTIONS, AUDITS } from './sentences/actions';

/** The actions of the plan, the audits that are due and the evidence by recommendation. */
export function actionsBlock(material: Material): DraftBlock {
  const { actions, omitted, audits, evidence } = material.review.governance;
  const [calendar, log] = [audits === null ? [] : auditRows(audits, material), evidenceRows(evidence, material)];
  const link = exceptionLink(material, ({ id }) => id.startsWith('GOV'));
  const opening = (message: string) => sectionRows({ mark: 'actions', topic: ACTIONS.topic, message, link });
  const further = [...calendar, ...(log.length === 0 ? [] : [TABLE_GAP, ...log])];
  if (actions === null) return { rows: further.length === 0 ? opening(ACTIONS.absent) : [...opening(AUDITS.message(audits, evidence.length)), ...noteRows(ACTIONS.plan, ACTIONS.absent), ...further] };
  if (actions.length === 0) return { rows: [...opening(ACTIONS.hidden(omitted.actions)), ...further] };
  return { rows: [...opening(messageOf(actions)), ...actionRows(actions), ...further, ...actionCounts(actions, material)] };
}

function messageOf(actions: readonly ActionPosition[]): string {
  const of = (status: ActionStatus): number => actions.filter(({ computed }) => computed === status).length;
  return ACTIONS.message({ Red: of('Red'), Amber: of('Amber'), Green: of('Green'), Complete: of('Complete') }, actions.filter(claimsBetter).length);
}
