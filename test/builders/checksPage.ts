import { readFileSync, readdirSync } from 'node:fs';
import type { Severity } from '../../src/core/model/finding';
import { SETTINGS } from '../../src/core/reading/settingCatalogue';
import { ruleTitle } from '../../src/core/rules/ruleTitle';

const RULES = new URL('../../docs/rules/', import.meta.url);

const ROOMS: Readonly<Record<string, string>> = {
  BUD: 'Budget monitoring',
  EST: 'Establishment and pay',
  ZBB: 'Zero-base budget',
  RCH: 'Recharges',
  FND: 'Time-limited money',
  PRJ: 'Projects',
  GOV: 'Actions, audits and claims',
  VAL: 'Rounds of validation',
};

const INTRODUCTION = `<!-- Written by a test: WRITE_DOCS=1 npm test -- test/docs. Change docs/rules or the words of the rules, not this page. -->
# What it checks
Every rule, when it reports, how grave that is and which settings move it. The page of a rule has a worked example, when it is not tested, and how to clear it. What could not be read is no finding but an issue: [issues](issues/README.md).

A finding is **Red** from £100,000 or where a control is broken, else **Amber**; a **Note** is for information. A rule whose sheet or column is absent says so under *Not checked*, every time. \`zerobase settings IN.xlsx\` prints every setting; [datasets.md](datasets.md#names-of-settings) says what each takes.
`;

/** How grave the findings of a rule may be, in words and by name. */
interface Gravity { readonly words: string; readonly may: readonly Severity[] }

const BY_AMOUNT: Gravity = { words: 'Red from £100,000, else Amber', may: ['Red', 'Amber'] };
const CONTROL: Gravity = { words: 'Red: a control is broken', may: ['Red'] };
const AMBER: Gravity = { words: 'Amber', may: ['Amber'] };

const noteWhere = (where: string): Gravity => ({ words: `${BY_AMOUNT.words}; a Note where ${where}`, may: ['Red', 'Amber', 'Note'] });

const OTHERWISE: Readonly<Record<string, Gravity>> = {
  'BUD-02': CONTROL,
  'BUD-04': { words: 'Red where the group is adverse, a Note where it is favourable', may: ['Red', 'Note'] },
  'BUD-07': noteWhere('the name of the line explains the sign'),
  'BUD-09': noteWhere('only the description differs'),
  'BUD-10': noteWhere('income came in beyond its forecast'),
  'BUD-12': CONTROL,
  'BUD-16': CONTROL,
  'EST-04': { words: 'Red for pay without a post; for a post without pay by amount', may: ['Red', 'Amber'] },
  'EST-05': { words: 'Red while anybody is paid on it, else by amount', may: ['Red', 'Amber'] },
  'EST-06': noteWhere('agency is more than the vacant months of a stream would have cost'),
  'EST-10': AMBER,
  'EST-12': AMBER,
  'ZBB-03': noteWhere('lines were raised by one per cent'),
  'RCH-01': CONTROL,
  'RCH-05': noteWhere('the day of the returns has not passed'),
  'RCH-06': noteWhere('it is between directorates'),
  'RCH-09': { words: 'Note', may: ['Note'] },
  'FND-01': { words: 'Red within the shorter number of months or from £100,000, else Amber', may: ['Red', 'Amber'] },
  'PRJ-01': AMBER,
  'PRJ-02': AMBER,
  'PRJ-03': AMBER,
  'PRJ-04': { words: 'Red where something is bought, else Amber', may: ['Red', 'Amber'] },
  'PRJ-06': AMBER,
  'PRJ-07': AMBER,
  'GOV-01': { words: 'Red past its date, Amber where a later one was set', may: ['Red', 'Amber'] },
  'GOV-02': AMBER,
  'GOV-03': AMBER,
  'GOV-04': AMBER,
  'GOV-05': AMBER,
  'GOV-06': AMBER,
  'GOV-08': AMBER,
  'VAL-01': noteWhere('the lines are deemed accepted'),
  'VAL-03': CONTROL,
  'VAL-04': AMBER,
  'VAL-05': CONTROL,
  'VAL-06': AMBER,
  'VAL-07': AMBER,
};

/** The ids of the rules that have a page, in order. */
export function ruleIds(): readonly string[] {
  return readdirSync(RULES).flatMap((name) => /^([A-Z]{3}-\d{2})\.md$/.exec(name)?.[1] ?? []).sort();
}

/** How grave a finding of this rule may be, as docs/what-it-checks.md states it. */
export function mayBe(id: string): readonly Severity[] {
  return (OTHERWISE[id] ?? BY_AMOUNT).may;
}

/** docs/what-it-checks.md, made from the words of the rules and their pages. */
export function checksPage(): string {
  const ids = ruleIds();
  const parts = Object.entries(ROOMS).flatMap(([room, title]) => [`## ${title}`, line(['Rule', 'What it reports', 'How grave', 'Settings']), line(['---', '---', '---', '---']), ...ids.filter((id) => id.startsWith(room)).map(ruleLine), '']);
  return [INTRODUCTION, ...parts].join('\n');
}

function ruleLine(id: string): string {
  const page = readFileSync(new URL(`${id}.md`, RULES), 'utf8');
  return line([`[${id}](rules/${id}.md)`, `**${ruleTitle(id)}.** ${whatItSays(id, page)}`, (OTHERWISE[id] ?? BY_AMOUNT).words, settingsIn(id, page)]);
}

/** The first sentence of "What it says", or of each part, (a) and (b) or a list; a point within brackets or a number ends none. */
function whatItSays(id: string, page: string): string {
  const said = /^\*\*What it says\.\*\* ([^]+?)\n\n/m.exec(page)?.[1];
  if (said === undefined) throw new Error(`docs/rules/${id}.md does not say what it says`);
  const parts = said.startsWith('(a) ') ? said.split(/ (?=\([b-d]\) )/) : said.split(/\n- \*\*/).slice(said.includes('\n- ') ? 1 : 0);
  return parts.map((part) => (/^.+?\.(?= ["A-Z(]|\*\*|$)/s.exec(part)?.[0] ?? part).trim()).join(' ');
}

/** The settings that a page names, of those there are. */
function settingsIn(id: string, page: string): string {
  const said = /^\*\*Settings\.\*\* (.*)$/m.exec(page)?.[1];
  if (said === undefined) throw new Error(`docs/rules/${id}.md does not say its settings`);
  const named = [...said.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).filter((name) => SETTINGS.some((setting) => setting.name === name || setting.name.startsWith(`${name}.`) || setting.name === name.replace(/\.\*$/, '') || (name.endsWith('.*') && setting.name.startsWith(name.slice(0, -1)))));
  return named.length === 0 ? 'none' : [...new Set(named)].map((name) => `\`${name}\``).join(', ');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
