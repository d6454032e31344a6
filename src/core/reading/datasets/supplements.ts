import { SUPPLEMENT_FIELDS, type Supplement, type SupplementField, type SupplementKind } from '../../model/budgetLine';
import type { Pence } from '../../model/money';
import { sameName } from '../../model/wording';
import type { Column } from '../dataset';
import type { RowReader } from '../rowReader';

/** Columns of new money: the heading is its kind. */
export const SUPPLEMENT_COLUMNS: readonly (Column & { readonly name: SupplementField })[] = [
  {
    name: 'supplementary', money: true,
    aliases: ['Supplementary estimate', 'Supplementary', 'Supplementary budget', 'Supplementary approval', 'Supplement'],
    means: 'New money approved in the year', example: 10_000,
  },
  { name: 'oneOff', money: true, aliases: ['One-off', 'One-off funding', 'One-off budget', 'Temporary funding', 'Non-recurring budget'], means: 'New money for this year only', example: '' },
  { name: 'additional', money: true, aliases: ['Additional', 'Additional budget', 'Additional funding', 'In-year growth', 'Growth'], means: 'New money to stay', example: '' },
  {
    name: 'carryForward', money: true,
    aliases: ['Carry forward', 'Carried forward', 'Brought forward', 'b/f', 'b/fwd', 'c/f', 'c/fwd', 'Budget carry forward', 'Budget brought forward'],
    means: 'Unspent money of last year brought into this one', example: '',
  },
  {
    name: 'useOfReserves', money: true,
    aliases: ['Use of reserves', 'From reserves', 'Reserve funding', 'Contribution from reserves', 'Transfer from reserves', 'Drawdown from reserves', 'Reserve drawdown', 'Use of balances'],
    means: 'Money drawn from reserves or balances', example: '',
  },
  { name: 'contingency', money: true, aliases: ['Contingency release', 'Contingency', 'From contingency', 'Release of contingency', 'Contingency allocation'], means: 'Money released from the contingency', example: '' },
  { name: 'newGrant', money: true, aliases: ['New grant', 'Additional grant', 'In-year grant'], means: 'Spending allowed by a grant that was not in the budget', example: '' },
  { name: 'technical', money: true, aliases: ['Technical adjustment', 'Technical', 'Technical changes', 'Accounting adjustment'], means: 'Changes that move no cash, such as capital charges', example: '' },
];

/** Words of a kind in a column that names it row by row, looked for in this order. */
const KINDS: readonly (readonly [RegExp, SupplementKind])[] = [
  [/carr(y|ied)|brought|^[bc] f(wd)?$/, 'carry-forward'],
  [/reserve|balance/, 'use of reserves'],
  [/contingenc/, 'contingency'],
  [/grant/, 'new grant'],
  [/technical|accounting/, 'technical'],
  [/one off|temporar|non recurring/, 'one-off'],
  [/additional|growth|permanent/, 'additional'],
  [/suppl/, 'supplementary'],
];

/** The new money of a row, each amount with its kind; the sign is that of `money`. */
export function supplementsIn(row: RowReader, money: (field: string) => Pence | null): readonly Supplement[] {
  return SUPPLEMENT_COLUMNS.flatMap(({ name }) => {
    const amount = money(name);
    return amount === null ? [] : [{ kind: name === 'supplementary' ? kindStated(row) : SUPPLEMENT_FIELDS[name], field: name, amount }];
  });
}

function kindStated(row: RowReader): SupplementKind {
  const typed = row.text('supplementaryKind');
  const known = KINDS.find(([words]) => words.test(sameName(typed)));
  if (known === undefined && typed !== '') row.issue('cell.notKnown', 'supplementaryKind');
  return known?.[1] ?? 'supplementary';
}
