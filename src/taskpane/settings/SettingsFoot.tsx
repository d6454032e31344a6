import { Button } from '@fluentui/react-components';
import { type PaneState, type Reviewed, isBusy } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { SETTINGS_VIEW } from '../words';

interface SettingsFootProps {
  readonly state: PaneState;
  readonly review: Reviewed;
  readonly actions: PaneActions;
}

/** Saves what was typed, or takes back all that was saved. */
export function SettingsFoot({ state, review: { settings }, actions }: SettingsFootProps) {
  const typed = Object.entries(state.settings.typed);
  const faults = typed.filter(([name, value]) => settings.check(name, value) !== null).length;
  const busy = isBusy(state);
  const canSave = typed.length > 0 && faults === 0 && !busy;
  const canReset = (settings.shown.saved > 0 || typed.length > 0) && !busy;
  return (
    <>
      <Button key="save" appearance="primary" disabledFocusable={!canSave} title={faults > 0 ? SETTINGS_VIEW.mend(faults) : undefined} onClick={() => { if (canSave) actions.saveSettings(); }}>{SETTINGS_VIEW.save}</Button>
      <Button key="reset" appearance="subtle" disabledFocusable={!canReset} onClick={() => { if (canReset) actions.resetSettings(); }}>{SETTINGS_VIEW.resetAll}</Button>
    </>
  );
}
