// Desktops, portables and GIS licences by directorate; directorates in the order of names.mjs.
import { DIRECTORATES } from './names.mjs';

const COUNTS = {
  Desktops: { billed: [520, 430, 330, 410, 60, 210], audit: [585, 498, 366, 441, 66, 244], returned: [585, 489, 366, 441, 66, 241], chargeable: 'Yes' },
  Portables: { audit: [150, 165, 85, 140, 15, 65], returned: [150, 165, 85, 140, 15, 65], chargeable: 'No' },
  'GIS licences': { billed: [6, 4, 12, 46, 0, 2], audit: [6, 4, 12, 46, 0, 2], returned: [6, 4, 12, 46, 0, 2], chargeable: 'Yes' },
};
const NOTES = {
  'Desktops/Children & Young People': 'Disputes 9: machines in maintained schools (ring-fenced), not the directorate\'s own.',
  'Desktops/Resources': 'Disputes 3: awaiting disposal.',
};
const FAULTS = {
  'Desktops/Children & Young People': [{ at: 'returned', rule: 'RCH-05', expect: 'Disputed 9 desktops (4,410 at 490); a Note, the returns being due on 30 November 2007' }],
  'Desktops/Resources': [{ at: 'returned', rule: 'RCH-05', expect: 'Disputed 3 desktops (1,470 at 490); a Note, the returns being due on 30 November 2007' }],
};

export function devices(driver) {
  const { billed, audit, returned, chargeable } = COUNTS[driver];
  return DIRECTORATES.map((directorate, at) => {
    const billedHere = billed ? billed[at] : null;
    const late = driver === 'Desktops' && billedHere !== audit[at]
      ? [{ at: 'billed', rule: 'RCH-04', expect: `Billed on the 2005/06 count: ${audit[at] - billedHere} desktops, ${((audit[at] - billedHere) * 490).toLocaleString('en-GB')}, not charged` }] : [];
    return {
      directorate, driver, billed: billedHere, audit: audit[at], returned: returned[at], chargeable,
      recipient: 'General fund', counted: '2007-09-14', due: '2007-11-30', note: NOTES[`${driver}/${directorate}`],
      faults: [...late, ...(FAULTS[`${driver}/${directorate}`] ?? [])],
    };
  });
}

export const rateCard = [
  { element: 'Desktop', price: 490, unit: 'per desktop', year: '2007/08' },
  { element: 'GIS licence', price: 350, unit: 'per GIS licence', year: '2007/08' },
];
