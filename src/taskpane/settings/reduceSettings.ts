import { type PaneState, canAnswer, reviewIn } from '../paneState';
import type { SettingsAction, SettingsState } from './settingsState';

type ReduceSettings = { readonly [Kind in SettingsAction['kind']]: (state: PaneState, action: Extract<SettingsAction, { kind: Kind }>) => PaneState };

/** What becomes of the pane when something happens to the settings. What was typed stays when they are closed. */
export const REDUCE_SETTINGS: ReduceSettings = {
  settingsOpened: (state) => (reviewIn(state) === null ? state : { ...withSettings(state, { isOpen: true, saving: { kind: 'idle' } }), notShown: null, round: { ...state.round, isOpen: false } }),
  settingsClosed: (state) => withSettings(state, { isOpen: false }),
  settingTyped: (state, { name, value }) => withSettings(state, { typed: { ...state.settings.typed, [name]: value }, saving: { kind: 'idle' } }),
  settingLeft: (state, { name }) => withSettings(state, { typed: without(state.settings.typed, [name]) }),
  settingsSaving: (state) => (canAnswer(state) && reviewIn(state) !== null ? withSettings(state, { saving: { kind: 'saving' } }) : state),
  settingsSaved: (state, { names }) => (state.settings.saving.kind === 'saving' ? withSettings(state, { typed: without(state.settings.typed, names), saving: { kind: 'saved' } }) : state),
  settingsNotSaved: (state, { failure }) => (state.settings.saving.kind === 'saving' ? withSettings(state, { saving: { kind: 'failed', failure } }) : state),
};

function without(typed: SettingsState['typed'], names: readonly string[]): SettingsState['typed'] {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name)));
}

function withSettings(state: PaneState, change: Partial<SettingsState>): PaneState {
  return { ...state, settings: { ...state.settings, ...change } };
}
