import type { StructureEntry } from '../../model/budgetLine';
import type { Dataset } from '../dataset';

export const structure: Dataset<StructureEntry> = {
  name: 'Structure',
  fields: [
    { name: 'costCentre', aliases: ['Cost centre', 'Cost centre code', 'CC', 'Cost code'] },
    { name: 'service', aliases: ['Service', 'Service name', 'Cost centre name', 'Cost centre description'] },
    { name: 'stream', aliases: ['Service stream', 'Stream', 'Service area', 'Division'] },
    { name: 'directorate', aliases: ['Directorate', 'Department', 'Portfolio'] },
    { name: 'ringFenced', aliases: ['Ring-fenced', 'Ring fence', 'Ringfenced'] },
    { name: 'financeLead', aliases: ['Finance lead', 'Accountant', 'Finance contact', 'Finance business partner'] },
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
      ringFenced: row.flag('ringFenced'),
      financeLead: row.text('financeLead'),
    };
  },
};
