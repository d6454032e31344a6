import { defaultPolicy } from '../../../../src/core/model/policy';
import { populationsOf } from '../../../../src/core/rules/recharge/populations';
import { type CountParts, driverCounts } from '../../../builders/recharge';

const recipients = (...counts: readonly CountParts[]) =>
  [...populationsOf(driverCounts(counts), [], defaultPolicy(2007, 7)).values()].flatMap(({ charged }) => charged.map(({ recipient }) => recipient));

describe('who counts are charged to', () => {
  it('has one spelling for a recipient written in several ways, whatever the order of the rows', () => {
    const rows = [{ recipient: 'Human Resources', audit: 5 }, { recipient: 'human resources', driver: 'Phones', audit: 7 }, { recipient: 'HUMAN RESOURCES', driver: 'Phones', audit: 1 }, { recipient: 'Environment', audit: 3 }];
    for (const order of [rows, [...rows].reverse()]) expect(recipients(...order).sort()).toEqual(['Environment', 'HUMAN RESOURCES', 'HUMAN RESOURCES', 'HUMAN RESOURCES']);
  });
});
