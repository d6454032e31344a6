// Names used on every sheet of the council's workbooks.
export const DIRECTORATE = 'Corporate & Customer Services';
export const ICT = 'ICT';
export const PROGRAMMES = 'Corporate Programmes';
export const PROJECTS = 'Corporate ICT Projects';
export const CUSTOMER = 'Customer Services';
export const INFORMATION = 'Information Services';
export const STREAMS = [ICT, PROGRAMMES, PROJECTS, CUSTOMER, INFORMATION];
export const DIRECTORATES = ['Adult & Community Services', 'Children & Young People', DIRECTORATE, 'Environment', 'Human Resources', 'Resources'];
export const OWNERS = {
  [ICT]: 'ICT Manager', [PROGRAMMES]: 'Programme Manager', [PROJECTS]: 'Programme Manager', [CUSTOMER]: 'Head of Customer Services', [INFORMATION]: 'Records Manager',
};
export const DIRECTOR = 'Director of Corporate & Customer Services';
export const ACCOUNTANT = 'Directorate Accountant';
export const GROUP = 'Three streams that must balance';
