import { yearLabel } from '../../core/model/period';
import { sayDay, sayMany } from '../../core/model/wording';
import { askedRows, unaddressedLines } from '../../core/rules/validation/askedRows';
import { ASKED_KINDS, type AskedKind, linesToAsk, proposedDue } from '../issuePacks';
import type { ReviewedWorkbook } from '../reviewWorkbook';
import type { ShownIssuing, ShownKind } from './shownRound';

const TITLES: Readonly<Record<AskedKind, string>> = { count: 'Counts', budget: 'Budget lines', post: 'Posts' };

/** What can be asked of a reviewed workbook; of a round that runs, what is asked now. */
export function showIssuing(reviewed: Pick<ReviewedWorkbook, 'review' | 'reading' | 'round'>): ShownIssuing {
  const { round: kept, reading } = reviewed;
  const running = kept?.closed === null && kept.round.id.startsWith(`${yearLabel(reading.policy.year)} `) ? kept.round : null;
  const rows = running?.packs.flatMap((pack) => pack.rows) ?? [];
  return {
    title: running === null ? 'Issue a round of validation' : 'Issue again',
    due: sayDay(running?.due ?? proposedDue(reading)),
    kinds: ASKED_KINDS.map((kind) => showKind(kind, reviewed)),
    asked: running === null ? ['count'] : ASKED_KINDS.filter((kind) => rows.some((row) => row.kind === kind)),
    directorates: [...new Set(running?.packs.map(({ directorate }) => directorate) ?? [])],
  };
}

function showKind(kind: AskedKind, reviewed: Pick<ReviewedWorkbook, 'review' | 'reading'>): ShownKind {
  const [toAsk, wanted] = [linesToAsk(reviewed), new Set([kind])];
  const packs = askedRows(toAsk, wanted);
  const lines = [...packs.values()].reduce((so, own) => so + own.length, 0);
  const left = unaddressedLines(toAsk, wanted);
  const notes = [
    ...(lines === 0 ? [] : [`${sayMany(lines, 'line')} of ${sayMany(packs.size, 'directorate')}`]),
    ...(left === 0 ? [] : [`${sayMany(left, 'line')} ${left === 1 ? 'names' : 'name'} no directorate and would be in no pack`]),
  ];
  return { kind, title: TITLES[kind], note: notes.length === 0 ? 'none in this workbook' : notes.join('; ') };
}
