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
  [/^income|^fee(?! (to|paid))|^customer and client|^grant(?! (to|paid|payment))|^government grant|^sale|^other income|^recharge income/, 'Income'],
  [/^capital (financ|charge)|^debt/, 'Capital Financing'],
];

/** Fees that a council pays, not those that it charges. */
const FEES_PAID = /\b(legal|audit|professional|consultan\w*|agency|bank|counsel|court|examination|inspection)\b[^,;]*\bfees?\b|\bfees? (paid|to)\b/;
const INCOME = /\bincome\b|\bfees?\b|\bcharges? to\b|\bgrants? (received|income)\b|\brents? received\b|\bsales\b|\breceipts?\b/;
const RESERVE = /\breserves?\b/;
/** Money put into a reserve is expenditure; only money drawn from one is income. */
const TO_RESERVE = /\bto\b( \w+){0,3} reserves?\b/;

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
  if (RESERVE.test(plain) && !TO_RESERVE.test(plain) && /contribution|from|use of|transfer/.test(plain)) return 'income';
  if (group !== null) return 'expenditure';
  if (section !== null) return section;
  return INCOME.test(plain.replace(FEES_PAID, '')) ? 'income' : 'expenditure';
}

const GROUP_HEADINGS =
  /^(employee|staff|staffing|pay|salarie|premise|transport|supplie and service|third party|transfer|support service|depreciation|impairment|capital (financing|charge)|customer and client receipt|fee and charge|government grant|grant|sale|other income)( related)?( cost| expenditure| expense| payment| income)?$/;

/**
 * The CIPFA group that a section heading is: "Employee costs", "Premises-related expenditure". A heading that says more
 * ("Transport and Highways", "Property Services") names a stream.
 */
export function groupInSection(label: string): CipfaGroup | null {
  const plain = sameName(label);
  return GROUP_HEADINGS.test(plain) || CIPFA_GROUPS.some((group) => sameName(group) === plain) ? groupIn(label) : null;
}

/** "Income" and "Expenditure" as section headings name the nature of the rows under them, not a stream. */
export function natureIn(section: string): Nature | null {
  const plain = sameName(section);
  if (/^(gross |total |direct )?income$|^fees and charge$/.test(plain)) return 'income';
  return /^(gross |total |direct )?(expenditure|spend|cost)$/.test(plain) ? 'expenditure' : null;
}

/** What a type column says of a row: "Revenue", "Income", "Rev" are income, "Expense", "Expenditure", "Exp" are not; else null. */
export function typeNature(type: string): Nature | null {
  const plain = sameName(type);
  if (/^(rev|revenue|income|inc|receipt|i)$/.test(plain)) return 'income';
  return /^(exp|expense|expenditure|cost|spend|spending|payment|e)$/.test(plain) ? 'expenditure' : null;
}
