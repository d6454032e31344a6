import type { Workbench } from '../createWorkbench';
import type { Speaker } from '../said';
import { words } from '../words';
import { type Given, openGiven } from './openGiven';

/** Opens the one file that was given, and says how that ended. */
export async function takeGiven({ open }: Pick<Workbench, 'open'>, { tell, refuse }: Speaker, given: readonly Given[]): Promise<void> {
  const [first, ...more] = given;
  if (first === undefined) return;
  tell(words.opening(first.name));
  const refusal = more.length > 0 ? words.severalFiles : await openGiven(first, open);
  if (refusal === null) tell(words.opened(first.name));
  else refuse(refusal);
}
