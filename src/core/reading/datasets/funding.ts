import type { FundingLine } from '../../model/fundingLine';
import type { Dataset } from '../dataset';
import type { DatasetShape } from '../datasetShape';
import { amountsByYear } from './amountsByYear';
import { DIRECTORATE, NOTE, STREAM } from './aliases';
import { yearIn } from './yearIn';

export const funding: Dataset<FundingLine> = {
  name: 'Funding',
  about: 'Money that ends: one row for each supplement or grant with its amount by year and what is to be released for it, then one for each service that releases.',
  fields: [
    { name: 'name', aliases: ['Name', 'Funding', 'Funding name', 'Name of funding', 'Supplement name', 'Grant', 'Grant name', 'Funding stream', 'Growth bid'], means: 'What the money is for; the same on every row that belongs to it', example: 'Contact centre supplement' },
    { name: 'directorate', aliases: DIRECTORATE, means: 'The directorate', example: 'Resources' },
    { name: 'stream', aliases: [...STREAM, 'Service'], means: 'The stream that has the money', example: 'Customer Services' },
    { name: 'kind', aliases: ['Kind', 'Type', 'Type of funding', 'Funding type', 'Kind of funding'], choices: ['Supplementary estimate', 'Grant', 'Reserve', 'Carry-forward', 'Contingency'], means: 'What kind of money it is', example: 'Supplementary estimate' },
    { name: 'source', aliases: ['Source', 'Funding source', 'Source of funding', 'Funded from', 'Funder', 'Grant body'], means: 'Where it comes from', example: 'Corporate contingency' },
    {
      name: 'amount', money: true, byYear: true,
      aliases: ['Amount', 'Funding amount', 'Allocation', 'Award', 'Grant amount', ''],
      means: 'The money of that year; 0 in the first year without it', example: 500_000,
    },
    { name: 'endYear', aliases: ['End year', 'Last year', 'Final year', 'Ends', 'Ends in', 'Year of end', 'Expires'], holds: 'year', means: 'The last financial year with money', example: '2008/09' },
    { name: 'releaseTarget', money: true, aliases: ['Release target', 'Target', 'To be released', 'Savings target', 'Target release', 'Amount to release'], means: 'What contributing services are to release', example: 500_000 },
    { name: 'released', money: true, aliases: ['Released', 'Released to date', 'Amount released', 'Released so far', 'Savings achieved', 'Release achieved'], means: 'What this service has released', example: 95_000 },
    { name: 'fromService', aliases: ['Released from service', 'From service', 'Released from', 'Contributing service', 'Releasing service', 'Released by'], means: 'The service that releases it', example: 'Revenues and Benefits' },
    { name: 'approvedBy', aliases: ['Approved by', 'Approver', 'Approval', 'Authorised by', 'Decision'], means: 'Who approved the money, by role or committee', example: 'Cabinet' },
    { name: 'virement', aliases: ['Virement', 'Virement reference', 'Virement ref', 'Virement number', 'Virement no'], holds: 'code', means: 'The virement that made the release', example: 'V07/04' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['name'], ['amount']],
  read: (row) => {
    const name = row.text('name');
    if (name === '') return row.leaveOut('name');
    return {
      at: row.at,
      name,
      directorate: row.text('directorate'),
      stream: row.text('stream'),
      kind: row.text('kind'),
      source: row.text('source'),
      amounts: amountsByYear(row, 'amount'),
      endYear: yearIn(row, 'endYear'),
      releaseTarget: row.money('releaseTarget'),
      released: row.money('released'),
      fromService: row.text('fromService'),
      approvedBy: row.text('approvedBy'),
      virement: row.text('virement'),
    };
  },
};

/** Money that ends, in a list that names no year over its amounts: known by when it ends or what is released for it. */
export const fundingOfOneYear: DatasetShape = {
  name: 'Funding',
  fields: funding.fields.map((field) => (field.name === 'amount' ? { ...field, unnamedYear: 'reviewed' as const } : field)),
  needs: [...funding.needs, ['endYear', 'releaseTarget', 'released', 'fromService']],
};
