import { RoundFoot } from './RoundFoot';
import { RoundView } from './RoundView';
import type { RoundParts } from './roundDoor';
import { roundsOf } from './roundsOf';

/** The views of the round and what they stand on. */
export const roundParts: RoundParts = { RoundView, RoundFoot, roundsOf };
