import { useSyncExternalStore } from 'react';
import type { Observed } from './observed';

/** What an observed value is now; the component is drawn again when it changes. */
export function useObserved<Value>({ now, subscribe }: Observed<Value>): Value {
  return useSyncExternalStore(subscribe, now);
}
