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
  noRegister: (released: Pence): NotChecked => line('The workbook has no virement register, so that releases are not held against it.', released),
  noEstablishment: (name: string, amount: Pence): NotChecked =>
    line(`${name} is in an employees budget, and the workbook has no establishment that says whether its posts are permanent.`, amount),
  ended: (name: string, gap: Pence | null): NotChecked => line(`${name} has ended and no release target is stated: what it paid for is taken to have ended with it.`, gap),
  otherEnd: ({ name, stated, used, amount }: OtherEnd): NotChecked => line(`${name} is said to end in ${stated} and its last amount is in ${used}: the amounts are used.`, amount),
  otherReleased: (name: string, stated: Pence, used: Pence): NotChecked =>
    line(`${name}: the total released, ${sayPounds(stated)}, is not the sum of its services, ${sayPounds(used)}, which is used.`, stated),
  otherTarget: (name: string, services: Pence, used: Pence): NotChecked =>
    line(`${name}: the release targets of its services come to ${sayPounds(services)} and the target stated is ${sayPounds(used)}, which is used.`, services),
  noSource: (amount: Pence): NotChecked => line('The register of funding has no column for the source of a supplementary estimate.', amount),
  notInRegister: (stream: string | null, amount: Pence): NotChecked =>
    line(`New money in the budget${sayStream(stream)} is not in the register of funding: its source and end are not known.`, amount),
} as const;

function sayStream(stream: string | null): string {
  if (stream === null) return '';
  return ` of ${stream === '' ? 'lines without a stream' : stream}`;
}

function line(why: string, amount: Pence | null): NotChecked {
  return { section: 'Funding', why, amount };
}
