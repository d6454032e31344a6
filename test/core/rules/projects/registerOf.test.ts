import { expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { registerOf } from '../../../../src/core/rules/projects/registerOf';
import { projects } from '../../../builders/project';

it('a blank funding status and one typed as not stated are one: their projects are counted and added up together', () => {
  const { byStatus, byYear } = registerOf(projects([{ fundingStatus: '' }, { fundingStatus: 'not stated' }, { fundingStatus: 'Funded' }]), defaultPolicy(2007, 7));
  expect(byStatus).toEqual([{ fundingStatus: 'Funded', projects: 1, capital: 0, revenue: 100_000 }, { fundingStatus: 'Not stated', projects: 2, capital: 0, revenue: 200_000 }]);
  expect(byYear.map(({ byStatus: statuses }) => statuses.map(({ projects: many }) => many))).toEqual([[1, 2]]);
});
