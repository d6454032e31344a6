import { sheetReference } from '../model/address';
import type { Finding } from '../model/finding';
import { grouped } from '../model/grouped';
import { present } from '../model/present';
import { sameName } from '../model/wording';
import { countKey } from './countBlock';
import { fundingKey } from './fundingTable';
import type { Headline } from './headline';
import { type Material, rowOfException } from './material';
import { countTables } from './rechargeTables';
import { FINDINGS, notBilledSentence, notExplainedSentence, overEstablishmentSentence } from './sentences/findings';
import { HEADLINES } from './sentences/headlines';
import { sayShortDay } from './sentences/say';
import { returnsDue } from './whoActs';

/** A headline for each rule that found something: its worst finding, and how many more there are. */
export function findingHeadlines(material: Material): readonly Headline[] {
  const { findings, belonging } = material;
  return [...grouped(findings, ({ id }) => id).values()].flatMap((own) => {
    const [worst] = own;
    return isStreamOrBalance(worst, material) ? [] : [headlineOf(worst, own.length, { material, owner: belonging(worst).owner })];
  });
}

/** A balance that fails has a headline of its own. */
function isStreamOrBalance({ id }: Finding, { review }: Material): boolean {
  return id === 'BUD-04' && review.monitoring.balance.length > 0;
}

function headlineOf(finding: Finding, count: number, { material, owner }: { readonly material: Material; readonly owner: string }): Headline {
  const { findings, review, context } = material;
  const number = findings.indexOf(finding) + 1;
  const due = returnsDue(review, finding.subject);
  const note = [...(count > 1 && finding.id !== 'BUD-03' ? [HEADLINES.more(count - 1)] : []), noteOf(finding)].join(' ');
  const path = `findings[${review.findings.indexOf(finding)}].amount`;
  const { file, sheet, cells } = finding.at;
  const amount = finding.amount === null ? null : { amount: finding.amount, path, cell: cellOf(finding, material), source: `${finding.id}: ${file}, ${sheet} ${cells}` };
  return {
    key: `${finding.id} ${finding.subject}`,
    name: [`${finding.id} ${finding.subject}`, 'amount'],
    kept: false,
    words: wordsOf(finding, count, material),
    note,
    amount,
    status: finding.severity,
    link: { words: `Exception ${number}`, to: { to: `${sheetReference(context.sheetNames.exceptions)}!B${rowOfException(number)}` } },
    owner,
    by: due === null ? '' : sayShortDay(due),
  };
}

function wordsOf(finding: Finding, count: number, { review }: Material): string {
  const { id, at, amount, subject, message } = finding;
  const over = review.establishment?.streams.flatMap((stream) => stream.over).find((each) => id === 'EST-03' && each.at.sheet === at.sheet && each.at.cells === at.cells);
  if (over !== undefined) return overEstablishmentSentence(over);
  if (id === 'RCH-04') return notBilledSentence(finding, present(review.recharge, id).counts);
  if (id === 'BUD-03' && count > 1 && amount !== null) return notExplainedSentence(count, subject, amount);
  const say = FINDINGS[id];
  return say === undefined || amount === null ? firstOf(message).replace(/\.$/, '') : say(subject, amount);
}

/** What the message says last, where it says more than one thing; else what to do. */
function noteOf({ id, message, advice }: Finding): string {
  const sentences = sentencesOf(message);
  return sentences.length > 1 && id.startsWith('RCH') ? sentences.slice(-1).join('') : firstOf(advice);
}

function firstOf(text: string): string {
  return sentencesOf(text).slice(0, 1).join('');
}

/** The sentences of a text; a point inside a figure or an abbreviation does not end one. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[a-z0-9)%]\.) (?=[A-Z£])/);
}

/** The cell of the summary that holds the same amount. */
function cellOf({ id, subject, amount }: Finding, { review: { recharge, funding } }: Material): string | null {
  if (id === 'FND-01') {
    const { money } = present(funding, id);
    const own = present(money.find(({ name, gap }) => sameName(name) === sameName(subject) && gap === amount), subject);
    return fundingKey(`funding[${money.indexOf(own)}]`, 'gap');
  }
  if (id !== 'RCH-04' || recharge === null) return null;
  const table = countTables(recharge).find(({ driver, result }) => result !== null && sameName(driver) === sameName(subject));
  const total = table?.rows.flatMap((row) => row.counts).reduce((so, { notCharged }) => so + (notCharged ?? 0), 0);
  return table !== undefined && total === amount ? countKey(table, '', 'notCharged') : null;
}
