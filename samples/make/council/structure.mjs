import { DIRECTORATE, ICT, PROGRAMMES, PROJECTS, CUSTOMER, INFORMATION, ACCOUNTANT } from './names.mjs';

const at = (costCentre, service, stream, ringFenced = 'No') => ({ costCentre, service, stream, directorate: DIRECTORATE, ringFenced, lead: ACCOUNTANT });

export const structure = [
  at('C2110', 'ICT service desk and support', ICT),
  at('C2120', 'Desktop software and licences', ICT),
  at('C2130', 'Network and servers', ICT),
  at('C2190', 'ICT service level agreements', ICT),
  at('C2210', 'Corporate programme office', PROGRAMMES),
  at('C2290', 'Programme recharges', PROGRAMMES),
  at('C2310', 'Corporate ICT projects', PROJECTS),
  at('C2410', 'Info and customer contact', CUSTOMER),
  at('C2420', 'Info centres', CUSTOMER),
  at('C2510', 'Archives and Modern Records', INFORMATION, 'Yes'),
];
