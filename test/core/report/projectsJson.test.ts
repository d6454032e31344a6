import { projectsJson } from '../../../src/core/report/projectsJson';
import { reviewedProjects } from '../../builders/projectReview';

it('writes the project register by rank, with counts by funding status and money by year', () => {
  const { figures } = reviewedProjects([{ rank: null, project: 'Web', fundingStatus: '', managementCost: null, businessCase: null, revenue: { 2008: 2.5 } }, { project: 'Desktops', capital: { 2007: 9 } }]);
  expect(projectsJson(figures, 4)).toEqual({
    list: [
      { rank: 2, project: 'Desktops', fundingStatus: 'Funded', businessCase: true, benefitsCard: true, pmCost: 100, capital: { '2007/08': 9 }, revenue: {} },
      { rank: null, project: 'Web', fundingStatus: '', businessCase: null, benefitsCard: true, pmCost: null, capital: {}, revenue: { '2008/09': 2.5 } },
    ],
    byStatus: { Funded: 1, 'Not stated': 1 },
    byYear: [
      { year: '2007/08', fundingStatus: 'Funded', projects: 1, capital: 9, revenue: 0 },
      { year: '2008/09', fundingStatus: 'Not stated', projects: 1, capital: 0, revenue: 2.5 },
    ],
    cardsComplete: 1,
    ranked: 1,
  });
});
