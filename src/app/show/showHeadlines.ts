import type { Headline } from '../../core/summary/headline';
import { headlinesOf } from '../../core/summary/headlines';
import { positionOf } from '../../core/summary/headlinesBlock';
import type { Material } from '../../core/summary/material';
import type { ShownHeadline } from './shownReview';

/** The position in a sentence, and the headlines that stand under it on the Governance Summary. */
export function showHeadlines(material: Material): { readonly position: ShownHeadline; readonly headlines: readonly ShownHeadline[] } {
  return { position: { ...showHeadline(positionOf(material)), who: '' }, headlines: headlinesOf(material).map(showHeadline) };
}

function showHeadline({ words, note, status, owner, by }: Headline): ShownHeadline {
  const who = [owner, by === '' ? '' : `by ${by}`].filter((part) => part !== '');
  return { status, words: `${words}.`, note, who: who.join(', ') };
}
