import type { Announcement } from './messages';
import type { OpenFile } from './openFile';

/** What the Excel around the pane looks like, and what it says it is. */
export interface Surroundings {
  /** "Excel", or another application of Office. */
  readonly host: string;
  readonly theme: keyof typeof THEMES;
}

/** Colours of two of Office's themes. */
const THEMES = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#F3F2F1',
    controlForegroundColor: '#262626',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#0A0A0A',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const;

/** What a page of the add-in is told of the open workbook and of the Excel it is open in. */
export function announce({ name, limits }: OpenFile, { host, theme }: Surroundings): Announcement {
  return {
    host,
    requirementSet: limits.requirementSet,
    document: { url: name, mode: limits.readOnly ? 'readOnly' : 'readWrite' },
    officeTheme: THEMES[theme],
  };
}
