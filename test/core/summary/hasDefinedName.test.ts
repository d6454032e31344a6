import { hasDefinedName } from '../../../src/core/summary/hasDefinedName';

it.each([
  ['a headline', ['HEADLINE', 'EST-04 P199', 'amount'], 'findings[3].amount'],
  ['a line of the budget', ['BUDGET', 'ICT', 'variance'], 'monitoring.streams[1].variance'],
  ['a balance', ['BALANCE', 'Three streams', 'oneOff'], ''],
  ['a total of posts', ['PAY', 'total', 'cost'], ''],
  ['a total of counts', ['RECHARGE', 'Desktops total', 'audit'], ''],
  ['what a pool recovers', ['RECHARGE', 'Desktop service', 'recovery'], 'recharge.pools[0].recovery'],
  ['what a what-if does to the General Fund', ['WHATIF', 'Portables', 'generalFundEffect'], 'recharge.whatIf[2].generalFundEffect'],
  ['the gap of a grant', ['FUNDING', 'Info supplement', 'gap'], 'funding[0].gap'],
])('%s has a name in the workbook', (_, parts, path) => {
  expect(hasDefinedName({ parts, path })).toBe(true);
});

it.each([
  ['the posts of a stream', ['PAY', 'ICT', 'cost'], 'establishment.streams[0].cost'],
  ['a stream whose name begins with a total', ['PAY', 'Total Place', 'cost'], 'establishment.streams[0].cost'],
  ['the count of a directorate', ['RECHARGE', 'Desktops Resources', 'audit'], 'recharge.counts[0].audit'],
  ['the charge of a directorate', ['RECHARGE', 'Desktops Resources', 'charge'], 'recharge.pools[0].shares[5].charge'],
  ['a shift between directorates', ['WHATIF', 'Portables Resources', 'shift'], 'recharge.whatIf[0].charges[1].shift'],
  ['what one service releases', ['FUNDING', 'Info supplement Planning', 'released'], 'funding[0].releases[1].released'],
  ['one package', ['PACKAGE', 'Desktop', 'cost'], 'zeroBase.packages[0].cost'],
])('%s is known by its cell', (_, parts, path) => {
  expect(hasDefinedName({ parts, path })).toBe(false);
});
