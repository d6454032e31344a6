import { previewAgreed, writeAgreed } from '../../app/agreeCounts';
import { type NamedVerdict, adjustTo, decideNamed } from '../../app/decideNamed';
import { type ReviewedWorkbook, reviewWorkbook, withRound } from '../../app/reviewWorkbook';
import { closeKept, reopenKept } from '../../app/closeKept';
import { sayAgreed } from '../../app/sayAgreed';
import { roundAsJson, sayRound } from '../../app/sayRound';
import { endRound } from '../endRound';
import { type OpenRound, openRound } from '../openRound';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import type { Terminal } from '../terminal';

/** `zerobase agree`: decisions on lines of a round, agreed counts written into a copy, the round closed. */
export async function agreeCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...more] = given.inputs;
  if (input === undefined || more.length > 0) throw new UsageFault('agree takes the workbook that keeps the round: zerobase agree IN.xlsx --by ROLE.');
  const open = await openRound(input, given);
  const decided = withRound(open.reviewed, closing(decide(open, given), open.reviewed, given));
  const { reviewed, said } = given.counts ? await counts(open, decided, given) : { reviewed: decided, said: [] };
  await endRound(given, open.writable, reviewed);
  if (given.json === '-') terminal.print(roundAsJson(reviewed.review));
  else if (!given.quiet) terminal.print([sayRound(reviewed.review, { noPacks: [], tooLate: [] }), ...said.map((line) => `${line}\n`)].join(''));
  return 0;
}

/** The round with what was asked for; words that name no line that can be decided are refused, with nothing done. */
function decide({ kept, reviewed }: OpenRound, { accept, reject, adjust, by }: Arguments): OpenRound['kept'] {
  const verdicts: readonly NamedVerdict[] = [
    ...accept.map((what) => ({ what, verdict: { kind: 'accept' } as const })),
    ...reject.map((what) => ({ what, verdict: { kind: 'reject' } as const })),
    ...adjust.map(({ name, value }) => ({ what: name, verdict: adjusted(name, value) })),
  ];
  const { validation, policy } = reviewed.review;
  if (verdicts.length === 0 || validation === null) return kept;
  if (kept.closed !== null) throw new UsageFault('the round is closed; open it again with --reopen to decide in it.');
  const { kept: now, unknown } = decideNamed(kept, validation, verdicts, { by: roleOf(by), date: policy.asAt });
  if (unknown.length > 0) throw new UsageFault(`no line that could be decided is named by ${unknown.map((what) => JSON.stringify(what)).join(', ')}; name a line ("Resources: Desktops"), a directorate or unchanged.`);
  return now;
}

function adjusted(what: string, words: string): NamedVerdict['verdict'] {
  const verdict = adjustTo(words);
  if (verdict === null) throw new UsageFault(`--adjust takes a number, not "${words}" for ${what}.`);
  return verdict;
}

function roleOf(by: string | null): string {
  if (by === null || by.trim() === '') throw new UsageFault('--by ROLE is needed: who decides or closes, by role.');
  return by.trim();
}

function closing(kept: OpenRound['kept'], reviewed: ReviewedWorkbook, { close, reopen, by }: Arguments): OpenRound['kept'] {
  if (close && reopen) throw new UsageFault('--close and --reopen do not go together.');
  if (reopen) return reopenKept(kept);
  if (!close) return kept;
  const outcome = closeKept(kept, reviewed.review.policy, roleOf(by));
  if (outcome.kind === 'open') throw new UsageFault(`the round cannot be closed: ${outcome.lines} of its lines are not agreed yet.`);
  return outcome.kept;
}

/** The agreed counts, written into the copy where there is one; it is reviewed again then, since they change what is charged. */
async function counts({ file, writable }: OpenRound, reviewed: ReviewedWorkbook, { out, settings }: Arguments): Promise<{ readonly reviewed: ReviewedWorkbook; readonly said: readonly string[] }> {
  const agreed = previewAgreed(reviewed, file);
  if (agreed === null) return { reviewed, said: [] };
  const said = sayAgreed(agreed, out !== null);
  if (out === null) return { reviewed, said };
  const written = await writeAgreed(writable.host, agreed);
  if (written.kind === 'failed') throw new UsageFault(sayFailureHere(written.failure));
  const again = await reviewWorkbook(writable.host, settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (again.kind === 'failed' || reviewed.round === null) throw new Error('agree: the copy cannot be reviewed any more');
  return { reviewed: withRound(again, reviewed.round), said };
}
