import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** The theme of Office where Excel tells it, else what the system prefers, followed when that changes. */
export function usePaneTheme(): Theme {
  const dark = useSyncExternalStore(onSystemChange, () => officeIsDark() ?? window.matchMedia(DARK).matches);
  return dark ? webDarkTheme : webLightTheme;
}

function onSystemChange(changed: () => void): () => void {
  const system = window.matchMedia(DARK);
  system.addEventListener('change', changed);
  return () => { system.removeEventListener('change', changed); };
}

/** Until Excel has answered there may be no Office, or one without a context. */
interface StartingOffice {
  readonly Office?: { readonly context?: { readonly officeTheme?: Partial<Office.OfficeTheme> } };
}

function officeIsDark(): boolean | null {
  return (globalThis as StartingOffice).Office?.context?.officeTheme?.isDarkTheme ?? null;
}
