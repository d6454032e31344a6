import type { StructureEntry } from '../../model/budgetLine';
import type { CellValue } from '../../model/grid';
import type { Dataset } from '../dataset';
import type { DatasetShape } from '../datasetShape';
import { readText } from '../readCell';
import { COST_CENTRE, DIRECTORATE, NOTE, STREAM } from './aliases';
import { named, yesNo } from './yesNo';

export const structure: Dataset<StructureEntry> = {
  name: 'Structure',
  about: 'One row for each cost centre: the service stream and directorate that it is reported under.',
  fields: [
    { name: 'costCentre', aliases: COST_CENTRE, holds: 'code', means: 'The code of the cost centre, as in the budget', example: 'C2110' },
    { name: 'service', aliases: ['Service', 'Service name', 'Cost centre name', 'Cost centre description', 'Team'], means: 'The service, or the name of the cost centre', example: 'Service desk' },
    { name: 'stream', aliases: STREAM, means: 'The service stream it is reported under', example: 'ICT' },
    { name: 'directorate', aliases: DIRECTORATE, means: 'The directorate of the stream', example: 'Resources' },
    {
      name: 'ringFenced', aliases: ['Ring-fenced', 'Ring fence', 'Ringfenced', 'Ringfence', 'Protected budget'], holds: 'yes or no',
      means: 'Whether its money may be spent on nothing else', example: 'No',
    },
    {
      name: 'financeLead',
      aliases: ['Finance lead', 'Accountant', 'Finance contact', 'Finance business partner', 'Finance manager', 'Group accountant', 'Budget accountant'],
      means: 'The accountant who supports it, by role', example: 'Directorate Accountant',
    },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['costCentre'], ['stream'], ['directorate', 'ringFenced', 'financeLead', 'service']],
  read: (row) => {
    const [costCentre, stream] = [row.text('costCentre'), row.text('stream')];
    if (costCentre === '') return row.leaveOut('costCentre');
    return {
      at: row.at,
      costCentre,
      service: row.text('service'),
      stream,
      directorate: row.text('directorate'),
      ringFenced: yesNo(row, 'ringFenced', named('ring ?fenced?', 'protected')) === true,
      financeLead: row.text('financeLead'),
    };
  },
};

/** True where every cost centre is written once, as in a list of them and not in a list of lines or posts. */
function areOnce(cells: readonly CellValue[]): boolean {
  return new Set(cells.map((value) => readText(value).toLowerCase())).size === cells.length;
}

/** Cost centres and their streams with nothing else, known by each cost centre having one row. */
export const structureOfTwo: DatasetShape = {
  name: 'Structure',
  fields: structure.fields.map((field) => (field.name === 'costCentre' ? { ...field, fits: areOnce } : field)),
  needs: [['costCentre'], ['stream']],
};
