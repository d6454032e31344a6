import { FailureBar } from '../parts/FailureBar';
import { Plain } from '../parts/Plain';
import { MORE } from '../words';
import type { RoundViewProps } from './roundDoor';

/** The round, once its views are fetched; until then that they are on their way, or why they did not come. */
export function RoundPanel({ review, state, actions }: RoundViewProps) {
  const parts = actions.roundParts();
  const { work } = state.round;
  if (parts !== null) return <parts.RoundView review={review} state={state} actions={actions} />;
  return <Plain title={MORE.round}>{work.kind === 'failed' && <FailureBar failure={work.failure} again={{ words: MORE.again, onPress: actions.openRound }} />}</Plain>;
}
