import { expect, test } from '@jest/globals';
import { pence } from '../../../src/core/model/money';
import type { ProjectRegister } from '../../../src/core/model/projectRegister';
import { changedReport } from './drawnReport';

const withProjects = (change: Partial<ProjectRegister>) => changedReport(({ projects }) => ({ projects: projects === null ? null : { ...projects, ...change } }));
const status = (fundingStatus: string, projects: number) => ({ fundingStatus, projects, capital: pence(0), revenue: pence(0) });

test('counts open projects by how they are to be funded, the most first, and those without a status in words', async () => {
  expect(await withProjects({ byStatus: [status('', 3), status('Funded', 2)] })).toContain('Open projects by how they are to be funded: 3 without a funding status and 2 Funded.');
});

test('says that no project has a rank, and nothing of statuses where none is open', async () => {
  const text = await withProjects({ ranked: 0, cardsComplete: 0, byStatus: [] });
  expect(text).toContain('No project has a priority rank.');
  expect(text).not.toContain('Open projects by how');
});
