import type { Pence } from '../../model/money';
import type { NotChecked } from '../../model/review';
import { sayPounds } from '../../model/wording';

interface OtherEnd {
  readonly name: string;
  readonly stated: string;
  readonly used: string;
  readonly amount: Pence | null;
}

/** What the funding room did not check, in sentences. */
export const NOT_CHECKED = {
  noRegister: (released: Pence | null): NotChecked => line('The workbook has no virement register, so that releases are not held against it.', released),
  noEstablishment: (name: string, amount: Pence): NotChecked =>
    line(`${name} is in an employees budget, and the workbook has no establishment that says whether its posts are permanent.`, amount),
  ended: (name: string, gap: Pence | null): NotChecked => line(`${name} has ended and no release target is stated: what it paid for is taken to have ended with it.`, gap),
  otherEnd: ({ name, stated, used, amount }: OtherEnd): NotChecked => line(`${name} is said to end in ${stated} and its last amount is in ${used}: the amounts are used.`, amount),
  otherReleased: (name: string, stated: Pence | null, used: Pence): NotChecked =>
    line(`${name}: the total released, ${say(stated)}, is not the sum of its services, ${say(used)}, which is used.`, stated),
  otherTarget: (name: string, services: Pence | null, used: Pence | null): NotChecked =>
    line(`${name}: the release targets of its services come to ${say(services)} and the target stated is ${say(used)}, which is used.`, services),
  noSource: (amount: Pence): NotChecked => line('The register of funding has no column for the source of a supplementary estimate.', amount),
  notInRegister: (stream: string, amount: Pence): NotChecked =>
    line(`New money in the budget of ${stream === '' ? 'lines without a stream' : stream} is not in the register of funding: its source and end are not known.`, amount),
} as const;

function line(why: string, amount: Pence | null): NotChecked {
  return { section: 'Funding', why, amount };
}

function say(amount: Pence | null): string {
  return amount === null ? 'nil' : sayPounds(amount);
}
