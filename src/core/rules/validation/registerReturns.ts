import { byCodePoint } from '../../model/money';
import type { Pack, ReturnedPack, Round } from '../../model/round';
import type { RegisteredReturn } from '../../model/roundResult';
import { sameName } from '../../model/wording';
import { fingerprint } from './fingerprint';
import { latestPack } from './issueRound';

/** The returns of a round by the directorate that they answer for, and those that answer for none of it. */
export interface Register {
  /** By `sameName` of the directorate; of each the one that counts comes first. */
  readonly byDirectorate: ReadonlyMap<string, readonly RegisteredReturn[]>;
  readonly strangers: readonly RegisteredReturn[];
}

/**
 * Sorts returns, each once however often it came: of the latest version the one signed last counts, and of those signed
 * on one day the last in code-point order of what it says, so that neither order nor repetition decides anything. What
 * names another round, a directorate that was asked nothing, or carries another pack's fingerprint does not count.
 */
export function registerReturns(round: Round, returns: readonly ReturnedPack[]): Register {
  const once = oncePerContent(returns);
  const byDirectorate = new Map<string, ReturnedPack[]>();
  const strangers: RegisteredReturn[] = [];
  for (const pack of once) {
    const why = strangerTo(round, pack);
    if (why !== null) strangers.push({ pack, passedOver: why });
    else byDirectorate.set(sameName(pack.directorate), [...(byDirectorate.get(sameName(pack.directorate)) ?? []), pack]);
  }
  return { byDirectorate: new Map([...byDirectorate].map(([name, own]) => [name, ranked(round, own)])), strangers };
}

/** In the order of what they say; of files that say the same the first by name. */
function oncePerContent(returns: readonly ReturnedPack[]): readonly ReturnedPack[] {
  const byContent = new Map<string, ReturnedPack>();
  for (const each of [...returns].sort((a, b) => byCodePoint(b.file, a.file))) byContent.set(contentOf(each), each);
  return [...byContent].sort(([a], [b]) => byCodePoint(a, b)).map(([, each]) => each);
}

/** Why a return belongs to no pack of the round; null when it does. */
function strangerTo(round: Round, returned: ReturnedPack): RegisteredReturn['passedOver'] {
  if (sameName(returned.round) !== sameName(round.id)) return 'another round';
  const issued = packOf(round, returned);
  if (issued === null) return 'another directorate';
  return returned.fingerprint === fingerprint(round, issued) ? null : 'another pack';
}

/** The pack that a return answers: of its directorate, in its version. */
export function packOf({ packs }: Round, { directorate, version }: Pick<ReturnedPack, 'directorate' | 'version'>): Pack | null {
  return packs.find((pack) => sameName(pack.directorate) === sameName(directorate) && pack.version === version) ?? null;
}

function ranked(round: Round, own: readonly ReturnedPack[]): readonly RegisteredReturn[] {
  const latest = latestPack(round, own[0]?.directorate ?? '')?.version;
  const order = [...own].sort((a, b) => b.version - a.version || byCodePoint(b.signedOn ?? '', a.signedOn ?? '') || byCodePoint(contentOf(b), contentOf(a)));
  return order.map((pack, index) => {
    if (pack.version !== latest) return { pack, passedOver: 'older version' };
    return { pack, passedOver: index === 0 ? null : 'a later return' };
  });
}

/** All that a return says, without the name of its file, its sheet and the rows it says it on. */
function contentOf({ round, directorate, version, fingerprint: mark, rows, signedBy, signedOn }: ReturnedPack): string {
  const lines = rows.map(({ id, subject, answer, value, reason, odd, before, issued, price }) => [id, subject, answer, reason, odd, ...[value, before, issued, price].map((each) => (each === null ? '' : `${each.numerator}/${each.denominator}`))].join('\u0000'));
  return [round, directorate, String(version), mark, signedBy, signedOn ?? '', ...lines.sort(byCodePoint)].join('\u0001');
}
