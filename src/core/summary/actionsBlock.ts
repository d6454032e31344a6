import type { ActionStatus } from '../model/action';
import { claimsBetter } from '../model/governance';
import type { DraftBlock } from '../sheet/draft';
import { actionCounts } from './actionCounts';
import { actionRows } from './actionRows';
import { auditRows } from './auditRows';
import { evidenceRows } from './evidenceRows';
import { type Material, exceptionLink } from './material';
import { TABLE_GAP, sectionRows } from './rows';
import { ACTIONS, AUDITS } from './sentences/actions';

/** The actions of the plan, then the audits that are due and the evidence by recommendation. */
export function actionsBlocks(material: Material): readonly DraftBlock[] {
  return [actionsBlock(material), auditsBlock(material)];
}

function actionsBlock(material: Material): DraftBlock {
  const { actions, omitted } = material.review.governance;
  const head = { mark: 'actions', topic: ACTIONS.topic };
  if (actions === null) return { rows: sectionRows({ ...head, message: ACTIONS.absent, link: null }) };
  if (actions.length === 0) return { rows: sectionRows({ ...head, message: ACTIONS.hidden(omitted.actions), link: null }) };
  const of = (status: ActionStatus): number => actions.filter(({ computed }) => computed === status).length;
  const message = ACTIONS.message({ Red: of('Red'), Amber: of('Amber'), Green: of('Green'), Complete: of('Complete') }, actions.filter(claimsBetter).length);
  const link = exceptionLink(material, ({ id }) => id.startsWith('GOV') && id !== 'GOV-06');
  return { rows: [...sectionRows({ ...head, message, link }), ...actionRows(actions), ...actionCounts(actions, material)] };
}

function auditsBlock(material: Material): DraftBlock {
  const { audits, evidence } = material.review.governance;
  const head = { mark: 'audits', topic: AUDITS.topic };
  if (audits === null && evidence.length === 0) return { rows: sectionRows({ ...head, message: AUDITS.absent, link: null }) };
  const [calendar, log] = [audits === null ? [] : auditRows(audits, material), evidenceRows(evidence, material)];
  const link = exceptionLink(material, ({ id }) => id === 'GOV-06');
  return { rows: [...sectionRows({ ...head, message: AUDITS.message(audits, evidence.length), link }), ...calendar, ...(calendar.length > 0 && log.length > 0 ? [TABLE_GAP] : []), ...log] };
}
