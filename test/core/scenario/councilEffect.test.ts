import fc from 'fast-check';
import { type Pence, pence, pounds } from '../../../src/core/model/money';
import type { WhatIf } from '../../../src/core/model/rechargeResult';
import { councilEffect } from '../../../src/core/scenario/councilEffect';

const way = (shift: number, council: number, extraCost = 0): WhatIf => {
  const charges = [{ recipient: 'ENV', recipientType: 'general fund' as const, base: pounds(0), scenario: pounds(shift), shift: pounds(shift) }];
  return { name: '', reading: '', charges, gross: pounds(shift), own: pounds(0), extraCost: pounds(extraCost), generalFundEffect: pounds(0), councilEffect: pounds(council) };
};
const still = { was: pounds(0), would: pounds(0) };

it('pools and rate card recover the same cost: where both shift the pools count, else the one that does', () => {
  expect(councilEffect({ pools: way(5, 7), atPrice: way(9, 11), ...still })).toMatchObject({ way: 'pools', charges: pounds(7), net: pounds(7) });
  expect(councilEffect({ pools: way(0, 0), atPrice: way(9, 11), ...still })).toMatchObject({ way: 'atPrice', charges: pounds(11) });
  expect(councilEffect({ pools: way(0, -3, 3), atPrice: way(9, 11), ...still })).toMatchObject({ way: 'pools', charges: pounds(-3) });
  expect(councilEffect({ pools: null, atPrice: null, ...still })).toEqual({ way: null, charges: 0, forecast: 0, net: 0 });
});

it('is worse by what the forecast rises above the budget, and adds up', () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), (was, would, charges) => {
    const effect = councilEffect({ pools: { ...way(1, 0), councilEffect: pence(charges) }, atPrice: null, was: was as Pence, would: would as Pence });
    expect([effect.forecast + 0, effect.net + 0]).toEqual([was - would + 0, was - would + charges + 0]);
  }));
});
