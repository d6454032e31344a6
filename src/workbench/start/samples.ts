/** A sample that lies beside this page. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly about: string;
}

/** The samples that can be opened with a press. */
export const SAMPLES: readonly Sample[] = [
  { file: 'council-2007-08.xlsx', title: 'Council 2007/08', about: 'A county council’s working file with planted faults: start here.' },
  { file: 'borough-2025-26.xlsx', title: 'Borough 2025/26', about: 'Another year and shape: one sheet a directorate, other headings.' },
  { file: 'council-clean.xlsx', title: 'Council without faults', about: 'The same council when everything is right.' },
];
