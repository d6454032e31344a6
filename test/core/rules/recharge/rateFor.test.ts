import { toNumber } from '../../../../src/core/model/quantity';
import { sameName } from '../../../../src/core/model/wording';
import type { RateCardEntry } from '../../../../src/core/model/recharge';
import { rateFor } from '../../../../src/core/rules/recharge/rateFor';
import { rateCardEntry } from '../../../builders/recharge';

const priceOf = (driver: string, card: readonly RateCardEntry[]) => {
  const { entry, otherPrice } = rateFor(sameName(driver), card, 2007);
  return [entry, otherPrice].map((found) => (found === null ? null : toNumber(found.price, 2)));
};

describe('finding the price of a driver on the rate card', () => {
  it('finds "Desktop" for desktops and "GIS licence" for GIS licences', () => {
    const card = [rateCardEntry('Desktop', 490), rateCardEntry('GIS licence', 350)];
    expect(priceOf('Desktops', card)).toEqual([490, null]);
    expect(priceOf('GIS licences', card)).toEqual([350, null]);
    expect(priceOf('Portables', card)).toEqual([null, null]);
  });

  it('finds a price "per desktop" whatever the element is called, the element\'s own name first', () => {
    const support = rateCardEntry('ICT support', 490, { unit: 'per desktop' });
    expect(priceOf('Desktops', [support])).toEqual([490, null]);
    expect(priceOf('Desktops', [support, rateCardEntry('Desktops', 500)])).toEqual([500, null]);
  });

  it('takes the year reviewed, else the latest, and a price without a year last', () => {
    const of = (year: string, price: number) => rateCardEntry('Desktop', price, { year });
    expect(priceOf('Desktops', [of('2008/09', 510), of('2007/08', 490), of('', 1)])).toEqual([490, null]);
    expect(priceOf('Desktops', [of('', 1), of('2005/06', 470), of('2006/07', 480)])).toEqual([480, null]);
  });

  it('takes the lower of two prices for one year in either order, and gives the other', () => {
    const two = [rateCardEntry('Desktop', 490), rateCardEntry('Desktops', 480)];
    expect(priceOf('Desktops', two)).toEqual([480, 490]);
    expect(priceOf('Desktops', [...two].reverse())).toEqual([480, 490]);
  });

  it('finds nothing on an empty card', () => {
    expect(priceOf('Desktops', [])).toEqual([null, null]);
  });
});
