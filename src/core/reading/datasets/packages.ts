import type { DecisionPackage } from '../../model/decisionPackage';
import type { Dataset } from '../dataset';
import { DIRECTORATE, NOTE, STREAM } from './aliases';
import { named, yesNo } from './yesNo';

export const packages: Dataset<DecisionPackage> = {
  name: 'Packages',
  about: 'One row for each decision package and level: its rank, what it buys and what happens without it.',
  fields: [
    { name: 'package', aliases: ['Package', 'Decision package', 'Package name', 'Decision unit'], means: 'The name of the package, as the zero-base lines have it', example: 'Desktop' },
    { name: 'directorate', aliases: DIRECTORATE, means: 'The directorate', example: 'Resources' },
    { name: 'stream', aliases: [...STREAM, 'Service'], means: 'The service stream', example: 'ICT' },
    { name: 'title', aliases: ['Title', 'Package title', 'Description', 'Summary', 'Package description'], means: 'What it is, in words', example: 'Desktop support, basic' },
    { name: 'level', aliases: ['Level', 'Service level', 'Package level', 'Funding level', 'Increment'], choices: ['Minimum', 'Current', 'Enhanced'], means: 'Minimum, current or enhanced; each adds to the one below', example: 'Minimum' },
    { name: 'rank', aliases: ['Rank', 'Priority', 'Ranking', 'Priority rank', 'Rank order'], holds: 'number', means: 'Its place in the queue for money; 1 is first', example: 1 },
    { name: 'statutory', aliases: ['Statutory', 'Mandatory', 'Statutory duty', 'Required by law', 'Statutory or discretionary'], holds: 'yes or no', means: 'Whether the law requires it', example: 'No' },
    { name: 'exclusiveSet', aliases: ['Exclusive set', 'Set', 'Alternative set', 'Option set', 'Mutually exclusive set', 'Option group'], holds: 'code', means: 'The same letters on packages of which only one can be chosen', example: '' },
    { name: 'chosen', aliases: ['Chosen', 'Selected', 'Preferred option', 'Preferred'], holds: 'yes or no', means: 'Yes for the one of its set that was chosen', example: '' },
    { name: 'cost', money: true, aliases: ['Cost', 'Package cost', 'Amount', 'Total cost', 'Incremental cost'], means: 'The cost of its lines; it is checked', example: 620_000 },
    { name: 'limit', money: true, aliases: ['Limit', 'Funding limit', 'Money available', 'Budget limit', 'Resource limit', 'Funding available'], means: 'The money that packages compete for', example: 1_000_000 },
    { name: 'benefits', aliases: ['Benefits', 'Benefits of funding', 'What it buys', 'Outcome'], means: 'What is gained', example: 'Every desktop supported in office hours' },
    { name: 'consequence', aliases: ['Consequence', 'Consequence of not funding', 'Consequences if not funded', 'Impact if not funded', 'Effect of not funding'], means: 'What happens without it', example: 'Directorates could not work' },
    { name: 'alternatives', aliases: ['Alternatives', 'Other options', 'Alternatives considered', 'Options considered'], means: 'What else was looked at', example: 'Contract out; dearer' },
    { name: 'decision', aliases: ['Decision', 'Funding decision', 'Outcome of decision', 'Result'], choices: ['Funded', 'Not funded', 'Chosen', 'Not chosen'], means: 'What was decided', example: 'Funded' },
    { name: 'reason', aliases: ['Reason', 'Reason for decision', 'Why'], means: 'Why a decision goes against the rank', example: '' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['package'], ['rank']],
  read: (row) => {
    const name = row.text('package');
    if (name === '') return row.leaveOut('package');
    return {
      at: row.at,
      package: name,
      directorate: row.text('directorate'),
      stream: row.text('stream'),
      title: row.text('title'),
      level: row.text('level'),
      rank: row.quantity('rank'),
      statutory: yesNo(row, 'statutory', { yes: /^(statutory|mandatory|required)$/, no: /^(non ?statutory|not statutory|discretionary|optional)$/ }) === true,
      exclusiveSet: row.text('exclusiveSet'),
      chosen: yesNo(row, 'chosen', named('chosen', 'selected', 'preferred')),
      statedCost: row.money('cost'),
      limit: row.money('limit'),
      benefits: row.text('benefits'),
      consequence: row.text('consequence'),
      alternatives: row.text('alternatives'),
      decision: row.text('decision'),
      reason: row.text('reason'),
    };
  },
};
