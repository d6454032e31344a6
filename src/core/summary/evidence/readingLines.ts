import type { Issue } from '../../model/issue';
import { present } from '../../model/present';
import { type StatedSetting, savedSettings } from '../../model/statedSetting';
import { sayIssue, severityOfIssue } from '../../reading/issueWords';
import { SETTINGS } from '../../reading/settingCatalogue';
import { settingsInUse } from '../changedSettings';
import type { Material } from '../material';
import { EVIDENCE } from '../sentences/evidence';
import type { EvidenceLine } from './evidenceColumns';
import { placeLink } from './figureSource';

/** More lines than this of what was left out are counted: those with the most money are listed. */
const MOST_LEFT_OUT = 500;

/** What the figures were made from: inputs, settings, rates, tables as they were read, and what was left out. */
export function readingLines(material: Material): readonly EvidenceLine[] {
  return [...inputLines(material), ...settingLines(material), ...rateLines(material), ...tableLines(material), ...leftOutLines(material)];
}

function inputLines({ review: { sources }, context: { inputs, version } }: Material): readonly EvidenceLine[] {
  const files = inputs.map((input) => {
    const own = sources.filter(({ file }) => file === input.file);
    const how = EVIDENCE.fingerprint(input, new Set(own.map(({ sheet }) => sheet)).size, own.reduce((so, { rows }) => so + rows, 0));
    return { ...EVIDENCE.input, value: input.file, how };
  });
  return [...files, { part: EVIDENCE.program.part, what: EVIDENCE.program.what, value: EVIDENCE.program.name(version), how: '' }];
}

function settingLines({ review: { policy, settings } }: Material): readonly EvidenceLine[] {
  const means = new Map(SETTINGS.map((setting) => [setting.name, setting.means]));
  const saved = savedSettings(settings);
  return settingsInUse(policy).map(({ name, value, changed }) => ({
    part: EVIDENCE.setting,
    what: name,
    value: value ?? EVIDENCE.none,
    result: changed ? EVIDENCE.changed : EVIDENCE.standard,
    how: [`${present(means.get(name.replace(/ by .*/, '')), name)}.`, ...savedWords(saved, name)].join(' '),
  }));
}

/** That a value was saved in the pane, and which of the Settings sheet it stands before. */
function savedWords(saved: ReturnType<typeof savedSettings>, name: string): readonly string[] {
  const own = [...saved].filter(([each]) => each === name || (name.includes(' by ') && each.startsWith(`${name.replace(/ by .*/, '')}.`)));
  return own.map(([each, before]) => EVIDENCE.saved(each === name ? '' : each, sayStated(before)));
}

function sayStated(stated: StatedSetting | null): string {
  const at = stated?.at ?? null;
  return stated === null || at === null ? '' : `${stated.value} in ${at.sheet} ${at.cells}`;
}

function rateLines({ review: { establishment } }: Material): readonly EvidenceLine[] {
  return (establishment?.ratesUsed ?? []).map(({ name, value, source }) => ({ part: EVIDENCE.rate, what: name, value, how: `${source}.` }));
}

function tableLines(material: Material): readonly EvidenceLine[] {
  return material.review.sources.map((table) => ({
    part: EVIDENCE.table,
    what: table.sheet === table.dataset ? table.sheet : `${table.sheet}: ${table.dataset}`,
    value: EVIDENCE.rows(table),
    how: `${EVIDENCE.conventions(table)} ${EVIDENCE.columns(table)}`,
    source: placeLink({ ...table, cells: table.range }, material),
  }));
}

/** Rows under the headings that are no line, with their money, and what reading could not make sense of. */
function leftOutLines(material: Material): readonly EvidenceLine[] {
  const { sources, issues, notChecked } = material.review;
  const rows = sources.flatMap((table): readonly EvidenceLine[] =>
    table.notUsed.map(({ rows: at, why, amount }) => ({
      part: EVIDENCE.leftOut,
      what: EVIDENCE.rowsNotUsed(table.sheet),
      value: at,
      how: EVIDENCE.notUsed(why),
      source: placeLink({ ...table, cells: `A${Number.parseInt(at, 10)}` }, material),
      ...(amount === undefined ? {} : { amount: amount / 100 + 0 }),
    })),
  );
  const sections = notChecked.map(({ section, why, amount }): EvidenceLine => ({ part: EVIDENCE.leftOut, what: section, how: why, ...(amount === null ? {} : { amount: amount / 100 + 0 }) }));
  return most([...rows, ...issues.map((issue) => issueLine(issue, material)), ...sections]);
}

function issueLine(issue: Issue, material: Material): EvidenceLine {
  const money = issue.facts.amount;
  return {
    part: EVIDENCE.leftOut,
    what: issue.at.sheet,
    value: issue.code,
    result: severityOfIssue(issue),
    how: sayIssue(issue),
    source: placeLink(issue.at, material),
    ...(typeof money === 'number' ? { amount: money / 100 + 0 } : {}),
  };
}

function most(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  if (lines.length <= MOST_LEFT_OUT) return lines;
  const size = ({ amount = 0 }: EvidenceLine): number => Math.abs(amount);
  const rest = lines.length - MOST_LEFT_OUT;
  const kept = [...lines].sort((a, b) => size(b) - size(a)).slice(0, MOST_LEFT_OUT);
  return [...kept, { part: EVIDENCE.leftOut, what: '', how: EVIDENCE.more(rest) }];
}
