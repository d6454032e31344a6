import type { Project } from '../../model/project';
import type { Dataset } from '../dataset';
import { amountsByYear } from './amountsByYear';
import { DIRECTORATE, NOTE, STREAM } from './aliases';
import { named, yesNo } from './yesNo';

export const projects: Dataset<Project> = {
  name: 'Projects',
  about: 'One row for each project of the programme, in order of priority, with its money by year and what it must have before it is bought or reviewed.',
  fields: [
    { name: 'rank', aliases: ['Rank', 'Priority', 'Ranking', 'Priority order', 'Priority number', 'Priority no'], holds: 'number', means: 'Its priority; 1 is first', example: 1 },
    { name: 'project', aliases: ['Project', 'Project name', 'Project title', 'Scheme', 'Scheme name', 'Scheme title', 'Programme or project', 'Capital scheme'], means: 'The project', example: 'Remote access for schools' },
    { name: 'directorate', aliases: DIRECTORATE, means: 'The directorate', example: 'Resources' },
    { name: 'stream', aliases: [...STREAM, 'Service'], means: 'The service stream', example: 'ICT' },
    { name: 'status', aliases: ['Status', 'Project status', 'Stage', 'Current stage', 'Progress', 'Gateway'], choices: ['Planned', 'In progress', 'Closed', 'On hold'], means: 'Where it stands', example: 'In progress' },
    { name: 'approved', aliases: ['Approved', 'Approved to spend', 'Approval', 'Project approved', 'Cabinet approval'], holds: 'yes or no', means: 'Whether it is approved', example: 'Yes' },
    { name: 'ict', aliases: ['ICT', 'ICT project', 'IT project', 'Is ICT', 'IT'], holds: 'yes or no', means: 'Whether it is an ICT project', example: 'Yes' },
    { name: 'capital', money: true, byYear: true, aliases: ['Capital', 'Capital cost', 'Capital budget', 'Capital expenditure', 'Capital spend', 'Capital programme'], means: 'Capital money of that year', example: 48_000 },
    { name: 'revenue', money: true, byYear: true, aliases: ['Revenue', 'Revenue cost', 'Revenue budget', 'Revenue expenditure', 'Revenue implication', 'Revenue consequences', 'Running cost'], means: 'Revenue money of that year', example: 12_000 },
    { name: 'fundingStatus', aliases: ['Funding status', 'Status of funding', 'Funding', 'Funding position', 'Funded'], choices: ['Funded', 'Capital bid', 'MTFS', 'Unfunded'], means: 'Whether the money is there', example: 'Funded' },
    { name: 'source', aliases: ['Source', 'Funding source', 'Source of funding', 'Funded by', 'Financed by', 'Financing'], means: 'Where the money comes from', example: 'Government grant' },
    { name: 'businessCase', aliases: ['Business case', 'Full business case', 'Business case complete', 'Business case produced', 'FBC'], holds: 'yes or no', means: 'Whether it has a full business case', example: 'Yes' },
    { name: 'benefitsCard', aliases: ['Benefits card', 'Benefits profile', 'Benefits realisation plan', 'Benefits plan'], holds: 'yes or no', means: 'Whether it has a benefits card', example: 'Yes' },
    { name: 'projectManagementCost', money: true, aliases: ['PM cost', 'Project management cost', 'Cost of project management', 'Project management', 'PM costs included'], means: 'What its project management costs', example: 4_500 },
    { name: 'tenderStatus', aliases: ['Tender status', 'Tender', 'Procurement status', 'Procurement', 'Procurement stage'], choices: ['Not needed', 'Not started', 'Open', 'Complete'], means: 'How far the tender is', example: 'Complete' },
    { name: 'committed', money: true, aliases: ['Committed', 'Spent or committed', 'Spend to date', 'Actual to date', 'Committed to date', 'Contract value', 'Bought'], means: 'Bought or ordered so far', example: 20_000 },
    { name: 'goLive', aliases: ['Go-live', 'Go live date', 'Live date', 'Completion date', 'Planned completion', 'Implementation date', 'Target completion'], holds: 'date', means: 'The day it goes live', example: '29/02/2008' },
    { name: 'reviewDue', aliases: ['Review due', 'PIR due', 'Post-implementation review due', 'Review date', 'PIR date'], holds: 'date', means: 'The day its review is due', example: '31/08/2008' },
    { name: 'reviewHeld', aliases: ['Review held', 'PIR held', 'Review done', 'Reviewed on', 'Post-implementation review held', 'PIR completed'], holds: 'date', means: 'The day it was reviewed', example: '' },
    { name: 'technicalAppraisal', aliases: ['Technical appraisal', 'Technical review', 'Technical appraisal done'], holds: 'yes or no', means: 'Whether the review appraised it technically', example: 'No' },
    { name: 'financialAppraisal', aliases: ['Financial appraisal', 'Financial review', 'Financial appraisal done'], holds: 'yes or no', means: 'Whether the review appraised its money', example: 'No' },
    { name: 'driver', aliases: ['Driver', 'Business driver', 'Reason', 'Why', 'Strategic driver'], means: 'Why it is done', example: 'Government requirement' },
    { name: 'dependency', aliases: ['Dependency', 'Depends on', 'Interdependency', 'Linked to'], means: 'What it depends on', example: 'Schools network' },
    { name: 'version', aliases: ['Version', 'Version number', 'Revision'], holds: 'code', means: 'The version of its entry', example: '1.2' },
    { name: 'lastChanged', aliases: ['Last changed', 'Last updated', 'Date changed', 'Last change', 'Updated on'], holds: 'date', means: 'The day its entry last changed', example: '01/10/2007' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['project'], ['rank']],
  read: (row) => {
    const project = row.text('project');
    if (project === '') return row.leaveOut('project');
    return {
      at: row.at,
      rank: row.quantity('rank'),
      project,
      directorate: row.text('directorate'),
      stream: row.text('stream'),
      status: row.text('status'),
      approved: yesNo(row, 'approved', named('approved')),
      ict: yesNo(row, 'ict', named('ict', 'it')),
      capital: amountsByYear(row, 'capital'),
      revenue: amountsByYear(row, 'revenue'),
      fundingStatus: row.text('fundingStatus'),
      source: row.text('source'),
      businessCase: yesNo(row, 'businessCase', named('produced', 'approved')),
      benefitsCard: yesNo(row, 'benefitsCard', named('produced', 'approved')),
      projectManagementCost: row.money('projectManagementCost'),
      tenderStatus: row.text('tenderStatus'),
      committed: row.money('committed'),
      goLive: row.day('goLive'),
      reviewDue: row.day('reviewDue'),
      reviewHeld: row.day('reviewHeld'),
      technicalAppraisal: yesNo(row, 'technicalAppraisal', named('held')),
      financialAppraisal: yesNo(row, 'financialAppraisal', named('held')),
      driver: row.text('driver'),
      dependency: row.text('dependency'),
      version: row.text('version'),
      lastChanged: row.day('lastChanged'),
    };
  },
};
