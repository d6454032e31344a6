import type { ComponentType } from 'react';
import type { ShownPlace } from '../../app/show/shownReview';
import type { EngineReview } from '../engine';
import type { PaneState, Reviewed, Tab } from '../paneState';
import type { RoundActions } from './roundActions';
import type { Rounds } from './roundsOf';
import type { UnderReview } from './underReview';

/** What can be done from a view of the round. */
export interface RoundViewActions extends RoundActions {
  readonly goTo: (place: ShownPlace) => void;
  readonly selectTab: (tab: Tab) => void;
}

/** What a view of the round is drawn of. */
export interface RoundViewProps {
  readonly review: Reviewed;
  readonly state: PaneState;
  readonly actions: RoundViewActions;
}

/** The views of the round and what they stand on, fetched together when it is first opened. */
export interface RoundParts {
  readonly RoundView: ComponentType<RoundViewProps>;
  readonly RoundFoot: ComponentType<RoundViewProps>;
  readonly roundsOf: (under: UnderReview<EngineReview>) => Rounds;
}

/** Fetches them. */
export type LoadRound = () => Promise<RoundParts>;
