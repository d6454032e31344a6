import { CIPFA_GROUPS, type CipfaGroup, type Nature } from '../model/budgetLine';
import { sameName } from '../model/wording';

/** Words by which councils name CIPFA's standard groups; the first that fits decides. */
const GROUP_WORDS: readonly (readonly [RegExp, CipfaGroup])[] = [
  [/^employee|^staff|^pay\b|^salar/, 'Employees'],
  [/^premise|^propert/, 'Premises'],
  [/^transport|^travel/, 'Transport'],
  [/^suppl|^good/, 'Supplies and Services'],
  [/^third part|^contract|^agency payment/, 'Third Party Payments'],
  [/^transfer payment|^benefit payment/, 'Transfer Payments'],
  [/^support|^central|^internal recharge/, 'Support Services'],
  [/^depreciation|^impairment/, 'Depreciation and Impairment'],
  [/^income|^fee|^customer and client|^grant|^government grant|^sale|^other income|^recharge income/, 'Income'],
  [/^capital (financ|charge)|^debt/, 'Capital Financing'],
];

const INCOME = /\bincome\b|\bfees?\b|\bcharges? to\b|\bgrants? (received|income)\b|\brents? received\b|\bsales\b|\breceipts?\b/;
const RESERVE = /\breserves?\b/;

/** The CIPFA group that a text names, or null. */
export function groupIn(text: string): CipfaGroup | null {
  const plain = sameName(text);
  if (plain === '') return null;
  return CIPFA_GROUPS.find((group) => sameName(group) === plain) ?? GROUP_WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/**
 * Whether a line is expenditure or income: by its group, else by the words of its account and description. Money drawn
 * from reserves to meet a budget is income here: it is no expenditure, gross figures leave it out.
 */
export function natureOf(group: CipfaGroup | null, words: string, section: Nature | null): Nature {
  const plain = words.toLowerCase();
  if (group === 'Income') return 'income';
  if (RESERVE.test(plain) && /contribution|from|use of|transfer/.test(plain)) return 'income';
  if (group !== null) return 'expenditure';
  if (section !== null) return section;
  return INCOME.test(plain) ? 'income' : 'expenditure';
}

/** "Income" and "Expenditure" as section headings name the nature of the rows under them, not a stream. */
export function natureIn(section: string): Nature | null {
  const plain = sameName(section);
  if (/^(gross |total |direct )?income$|^fees and charge$/.test(plain)) return 'income';
  return /^(gross |total |direct )?(expenditure|spend|cost)$/.test(plain) ? 'expenditure' : null;
}
