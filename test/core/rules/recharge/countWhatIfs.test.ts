import { pounds } from '../../../../src/core/model/money';
import { type CountParts, type PoolParts, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const whatIfs = (counts: readonly CountParts[], prices: Readonly<Record<string, number>>, pools: readonly PoolParts[] = []) => {
  const rateCard = Object.entries(prices).map(([element, price]) => rateCardEntry(element, price));
  return rechargeOf({ drivers: driverCounts(counts), rateCard, pools: pools.map(pool) });
};
const desktops = { driver: 'Desktops', baseline: 10, audit: 12 };
const phones = { driver: 'Phones', baseline: 100, audit: 100 };
const tablets = { driver: 'Tablets', audit: 5, chargeable: false };

describe('charging what carries no charge (cli.md, whatIf portables)', () => {
  it('uses the rate of the uncharged driver itself when the card has one', () => {
    const scenario = whatIfs([desktops, tablets], { Desktop: 100, Tablet: 30 }).whatIf('portables');
    expect(scenario?.reading).toBe('5 tablets charged at the tablet rate of £30');
    expect(scenario).toMatchObject({ gross: pounds(150), charges: [{ base: pounds(1_000), scenario: pounds(1_150) }] });
  });

  it('uses else the rate of the pool\'s driver, else that of the driver with the largest charge', () => {
    const prices = { Desktop: 100, Phone: 20 };
    expect(whatIfs([desktops, phones, tablets], prices).whatIf('portables')?.reading).toContain('at the phone rate of £20');
    const pooled = whatIfs([desktops, phones, tablets], prices, [{ cost: 1 }]).whatIf('portables');
    expect(pooled).toMatchObject({ reading: '5 tablets charged at the desktop rate of £100', charges: [{ base: pounds(1_000) }] });
  });

  it('adds the charge to the kind of money that pays it, so that a school\'s portables help the General Fund', () => {
    const school = { ...tablets, recipient: 'Schools', recipientType: 'ring-fenced' as const };
    const scenario = whatIfs([desktops, school], { Desktop: 100 }).whatIf('portables');
    expect(scenario).toMatchObject({ generalFundEffect: pounds(500), councilEffect: 0 });
    const trust = { ...tablets, recipient: 'PCT', recipientType: 'external' as const };
    const outside = whatIfs([desktops, trust], { Desktop: 100 }).whatIf('both');
    expect(outside).toMatchObject({ gross: pounds(700), generalFundEffect: pounds(500), councilEffect: pounds(500) });
  });

  it('is worked out when only uncharged drivers have a price', () => {
    expect(whatIfs([tablets], { Tablet: 30 }).whatIf('portables')).toMatchObject({ gross: pounds(150), charges: [{ base: 0 }] });
  });
});

describe('charging on the audit (cli.md, whatIf uncounted)', () => {
  it('covers every charged driver whose audit differs, units over and under together', () => {
    const counts = [desktops, { ...phones, audit: 90 }, { driver: 'Licences', baseline: 3, audit: 3 }];
    const scenario = whatIfs(counts, { Desktop: 100, Phone: 20, Licence: 7 }).whatIf('uncounted');
    expect(scenario?.reading).toBe(
      '2 desktops (audit 12 less 10 billed) charged at £100 and -10 phones (audit 90 less 100 billed) charged at £20',
    );
    expect(scenario).toMatchObject({ gross: 0, charges: [{ base: pounds(3_000), scenario: pounds(3_000) }] });
  });

  it('holds the charge as it is where no audit differs', () => {
    const scenario = whatIfs([{ ...desktops, audit: 10 }, tablets], { Desktop: 100 }).whatIf('uncounted');
    expect(scenario).toMatchObject({ reading: 'The counts billed are those of the audit: there are no units to add', gross: 0, charges: [{ base: pounds(1_000), scenario: pounds(1_000) }] });
  });

  it('charges the audit count to a recipient that is not billed on any count, with no shift', () => {
    const scenario = whatIfs([desktops, { recipient: 'HR', audit: 4 }], { Desktop: 100 }).whatIf('uncounted');
    expect(scenario?.charges.map(({ recipient, base, shift }) => [recipient, base, shift])).toEqual([
      ['Environment', pounds(1_000), pounds(200)],
      ['HR', pounds(400), 0],
    ]);
  });
});

describe('the charge to the provider itself', () => {
  it('is that of the provider of the pool whose driver is charged', () => {
    const pools = [{ cost: 1, provider: 'HR' }, { service: 'Phones', cost: 1, driver: 'Phones', provider: 'Environment' }];
    const scenario = whatIfs([desktops, phones, { ...tablets, recipient: 'HR' }], { Desktop: 100 }, pools).whatIf('portables');
    expect(scenario?.own).toBe(pounds(500));
  });

  it('is that of the providers of all pools where none is shared by the driver', () => {
    const counts = [desktops, { ...phones, recipient: 'HR', audit: 110 }];
    expect(whatIfs(counts, { Phone: 20 }, [{ cost: 1, provider: 'HR' }]).whatIf('uncounted')?.own).toBe(pounds(200));
  });
});

it('gives no what-if on counts when nothing has a price', () => {
  expect(whatIfs([desktops, tablets], {}).whatIfs).toEqual([]);
});

it('names a second pool shared over all devices, and shifts nil in sum for each', () => {
  const { whatIfs: all } = whatIfs([desktops, phones, { ...tablets, recipient: 'HR' }], {}, [
    { cost: 100 },
    { service: 'Telephony', cost: 50, driver: 'Phones' },
    { service: 'Nothing', cost: 50, driver: 'Servers' },
  ]);
  expect(all.map(({ name, gross }) => [name, gross])).toEqual([
    ['pool over all devices', 0],
    ['pool over all devices: Telephony', 0],
  ]);
});
