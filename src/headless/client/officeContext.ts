import { hasRequirementSet, type Limits } from '../limits';

/** Where an add-in is told it runs, as Office.context says it. */
export interface OfficeContext {
  readonly host: string;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirements: { readonly isSetSupported: (set: string, version?: string) => boolean };
}

/** Excel in British English on a platform Office.js names, with the requirement sets that the limits give it. */
export function officeContext(platform: 'PC' | 'OfficeOnline', limits: Pick<Limits, 'requirementSet'>): OfficeContext {
  return {
    host: 'Excel',
    platform,
    displayLanguage: 'en-GB',
    contentLanguage: 'en-GB',
    requirements: { isSetSupported: (set, version) => hasRequirementSet(limits, set, version) },
  };
}
