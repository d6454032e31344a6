import { type Pence, NO_MONEY, byCodePoint, difference, sum } from '../../model/money';
import type { RecipientType } from '../../model/recharge';
import type { ScenarioCharge, WhatIf } from '../../model/rechargeResult';
import { sameName } from '../../model/wording';

/** A charge to one recipient as it is and as it would be, pence. */
export interface ChargeEntry {
  readonly recipient: string;
  readonly recipientType: RecipientType;
  readonly base: Pence;
  readonly scenario: Pence;
}

/** The parts of a what-if before its charges are added up. */
export interface WhatIfParts {
  readonly name: string;
  readonly reading: string;
  readonly entries: readonly ChargeEntry[];
  /** The directorates that provide what is charged, and so pay themselves. */
  readonly providers: readonly string[];
  /** What the scenario costs more to provide; nil without it. */
  readonly extraCost?: Pence;
}

/**
 * The charges added up by recipient and kind of money in code-point order, with the provider's own part and the two
 * effects, positive when better off: General Fund = shifts on ring-fenced and external money less the extra cost,
 * council = shifts on external less the extra cost (rules, section 4).
 */
export function whatIf({ name, reading, entries, providers, extraCost = NO_MONEY }: WhatIfParts): WhatIf {
  const charges = addedUp(entries);
  const own = new Set(providers.map(sameName).filter((provider) => provider !== ''));
  const shifts = (counts: (charge: ScenarioCharge) => boolean): Pence =>
    sum(charges.filter(counts).map(({ shift }) => shift));
  return {
    name,
    reading,
    charges,
    gross: shifts(() => true),
    own: shifts(({ recipient }) => own.has(sameName(recipient))),
    extraCost,
    generalFundEffect: difference(shifts(({ recipientType }) => recipientType !== 'general fund'), extraCost),
    councilEffect: difference(shifts(({ recipientType }) => recipientType === 'external'), extraCost),
  };
}

/** Shared charges before and after, as entries that whatIf can add up. */
export function entriesOf(side: 'base' | 'scenario' | 'both', charges: readonly Charged[]): readonly ChargeEntry[] {
  return charges.map(({ recipient, recipientType, charge }) => ({
    recipient,
    recipientType,
    base: side === 'scenario' ? NO_MONEY : charge,
    scenario: side === 'base' ? NO_MONEY : charge,
  }));
}

interface Charged {
  readonly recipient: string;
  readonly recipientType: RecipientType;
  readonly charge: Pence;
}

function addedUp(entries: readonly ChargeEntry[]): readonly ScenarioCharge[] {
  const charges = new Map<string, ScenarioCharge>();
  for (const { recipient, recipientType, base, scenario } of entries) {
    const key = `${recipient}\u0000${recipientType}`;
    const so = charges.get(key) ?? { recipient, recipientType, base: NO_MONEY, scenario: NO_MONEY, shift: NO_MONEY };
    const [was, would] = [sum([so.base, base]), sum([so.scenario, scenario])];
    charges.set(key, { ...so, base: was, scenario: would, shift: difference(would, was) });
  }
  return [...charges.values()].sort(
    (a, b) => byCodePoint(a.recipient, b.recipient) || byCodePoint(a.recipientType, b.recipientType),
  );
}
