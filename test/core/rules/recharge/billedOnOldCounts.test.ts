import { pounds } from '../../../../src/core/model/money';
import { type CountParts, driverCounts, rateCardEntry, sampleDevices, sampleRateCard } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const found = (counts: readonly CountParts[], price: number | null = 490) =>
  rechargeOf({ drivers: driverCounts(counts), rateCard: price === null ? [] : [rateCardEntry('Desktop', price)] }).found('RCH-04');

describe('RCH-04: billed on counts older than the audit', () => {
  it('finds 240 desktops and 117,600 not charged in the sample, by directorate (rules.md section 4)', () => {
    const [finding, ...others] = rechargeOf({ drivers: sampleDevices(), rateCard: sampleRateCard() }).found('RCH-04');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'Red', basis: 'at stake', amount: pounds(117_600), key: 'RCH-04|desktop' });
    expect(finding?.at).toEqual({ file: 'council.xlsx', sheet: 'Devices', cells: 'C2:C7' });
    expect(finding?.message).toBe(
      'Desktops: the counts billed differ from the audit by net 240 desktops, £117,600 at £490. ' +
        'Not charged: Adult & Community Services 65 (£31,850), Children & Young People 68 (£33,320), ' +
        'Corporate & Customer Services 36 (£17,640), Environment 31 (£15,190), Human Resources 6 (£2,940) and ' +
        'Resources 34 (£16,660). It is a matter between directorates, with no effect on the council as a whole.',
    );
    expect(finding?.message).not.toMatch(/lost|loss/);
  });

  it('is silent when every count billed is the audit\'s, and where no count is given', () => {
    expect(found([{ audit: 10, baseline: 10 }])).toEqual([]);
    expect(found([{}])).toEqual([]);
  });

  it('fires on one unit, and on half a unit', () => {
    expect(found([{ audit: 11, baseline: 10 }])).toMatchObject([{ amount: pounds(490), severity: 'Amber' }]);
    expect(found([{ audit: 10.5, baseline: 10 }])).toMatchObject([{ amount: pounds(245) }]);
  });

  it('keeps under and over apart and takes the net: directorates that cancel are still reported', () => {
    const [finding] = found([{ recipient: 'ENV', audit: 12, baseline: 10 }, { recipient: 'HR', audit: 8, baseline: 10 }]);
    expect(finding?.amount).toBe(0);
    expect(finding?.message).toContain('Not charged: ENV 2 (£980). Charged above the audit: HR -2 (-£980).');
  });

  it('is negative when directorates are charged for more than the audit found', () => {
    const [finding] = found([{ audit: 9, baseline: 10 }]);
    expect(finding).toMatchObject({ amount: pounds(-490) });
    expect(finding?.message).toContain('Charged above the audit: Environment -1 (-£490).');
    expect(finding?.message).not.toContain('Not charged');
  });

  it('says what part falls on ring-fenced or external recipients', () => {
    const counts = [{ audit: 12, baseline: 10 }, { recipient: 'Schools', audit: 3, baseline: 2, recipientType: 'ring-fenced' as const }];
    expect(found(counts)[0]?.message).toContain('£490 of it falls on ring-fenced or external recipients');
  });

  it('gives units alone when the rate card has no price', () => {
    const [finding] = found([{ audit: 12, baseline: 10 }], null);
    expect(finding).toMatchObject({ amount: null, basis: 'units', severity: 'Amber' });
    expect(finding?.message).toContain('by net 2 desktops, with no price on the rate card');
  });

  it('leaves out what is not charged, and a count that is blank on either side', () => {
    expect(found([{ audit: 12, baseline: 10, chargeable: false }])).toEqual([]);
    expect(found([{ audit: 12 }, { recipient: 'HR', baseline: 3 }])).toEqual([]);
  });

  it('reports each driver once', () => {
    const counts = [{ audit: 2, baseline: 1 }, { driver: 'Phones', audit: 2, baseline: 1 }, { driver: 'desktop', audit: 2, baseline: 1 }];
    expect(found(counts).map(({ key }) => key)).toEqual(['RCH-04|desktop', 'RCH-04|phone']);
  });
});
