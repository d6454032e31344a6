import type { Policy } from '../../model/policy';
import type { RoundResult } from '../../model/roundResult';
import type { DraftBlock } from '../../sheet/draft';
import { noteRows, sectionRows } from '../rows';
import { ROUND } from '../sentences/round';

/** What the rules of validation found, each with what to do; a public copy, which gives no reasons, has none of it. */
export function findingsBlock({ findings }: RoundResult, { publicCopy }: Pick<Policy, 'publicCopy'>): readonly DraftBlock[] {
  if (findings.length === 0 || publicCopy) return [];
  return [{ rows: [...sectionRows({ mark: 'findings', topic: ROUND.findings, message: ROUND.findingMessage(findings.length), link: null }), ...findings.flatMap(({ id, severity, message, advice }) => noteRows(`${id}, ${severity}`, `${message} ${advice}`))] }];
}
