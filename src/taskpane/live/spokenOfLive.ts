import { LIVE, WAITING } from '../words';
import type { Live } from './liveState';
import { staleText } from './staleText';

/** What a screen reader is told of changes in the workbook; "" where there is nothing to tell. */
export function spokenOfLive({ waiting, stale, refreshed, writtenElsewhere }: Live): { readonly politely: string; readonly atOnce: string } {
  return { politely: refreshed === null || stale !== null ? '' : LIVE.refreshed(refreshed), atOnce: atOnce() };

  function atOnce(): string {
    if (waiting) return `${WAITING.title}. ${WAITING.body}`;
    if (stale !== null && stale.failure !== null) return `${staleText(stale).title}. ${staleText(stale).body}`;
    return writtenElsewhere ? `${LIVE.writtenElsewhere} ${LIVE.writtenElsewhereAdvice}` : '';
  }
}
