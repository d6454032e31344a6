import type { HostFailure } from '../../app/failure';
import type { Settings } from '../engineReview';
import { nextFrame } from '../nextFrame';
import { failureOfFault } from '../paneAnswers';
import { canAnswer, reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';

/** What a person can do with the settings. */
export interface SettingsActions {
  readonly openSettings: () => void;
  readonly closeSettings: () => void;
  readonly typeSetting: (name: string, value: string) => void;
  /** Puts the value back that stood before anything was typed. */
  readonly leaveSetting: (name: string) => void;
  readonly saveSettings: () => void;
  /** Takes a setting back that was saved. */
  readonly resetSetting: (name: string) => void;
  readonly resetSettings: () => void;
}

type Desk = Pick<PaneStore, 'state' | 'dispatch'>;

/** The settings' actions on a pane; what is saved is reviewed by at once. */
export function settingsActions(desk: Desk, reviewNow: () => void): SettingsActions {
  const { state, dispatch } = desk;
  const typedNow = (): Readonly<Record<string, string>> => state().settings.typed;
  const put = (names: readonly string[], change: (settings: Settings) => Promise<HostFailure | null>): void => void save(desk, { names, change, reviewNow });
  return {
    openSettings: () => { dispatch({ kind: 'settingsOpened' }); },
    closeSettings: () => { dispatch({ kind: 'settingsClosed' }); },
    typeSetting: (name, value) => { dispatch({ kind: 'settingTyped', name, value }); },
    leaveSetting: (name) => { dispatch({ kind: 'settingLeft', name }); },
    saveSettings: () => {
      const typed = typedNow();
      if (Object.keys(typed).length > 0) put(Object.keys(typed), (settings) => settings.save(typed));
    },
    resetSetting: (name) => { put([name], (settings) => settings.save({ [name]: '' })); },
    resetSettings: () => { put(Object.keys(typedNow()), (settings) => settings.reset()); },
  };
}

interface Saving {
  /** The settings whose typed values are settled by it. */
  readonly names: readonly string[];
  readonly change: (settings: Settings) => Promise<HostFailure | null>;
  readonly reviewNow: () => void;
}

async function save({ state, dispatch }: Desk, { names, change, reviewNow }: Saving): Promise<void> {
  const review = reviewIn(state());
  if (review === null || !canAnswer(state())) return;
  dispatch({ kind: 'settingsSaving' });
  try {
    await nextFrame();
    const failure = await change(review.settings);
    dispatch(failure === null ? { kind: 'settingsSaved', names } : { kind: 'settingsNotSaved', failure });
    if (failure === null) reviewNow();
  } catch (fault) {
    dispatch({ kind: 'settingsNotSaved', failure: failureOfFault(fault) });
  }
}
