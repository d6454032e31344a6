import type { Observed } from './observed';
import type { Said } from './said';
import { useObserved } from './useObserved';

/** What the page last said; a refusal interrupts a screen reader, anything else waits for a pause. */
export function Status({ said }: { readonly said: Observed<Said> }) {
  const { words, refusal } = useObserved(said);
  return (
    <div className={refusal ? 'status refusal' : 'status'}>
      <p role="status">{refusal ? '' : words}</p>
      <p role="alert">{refusal ? words : ''}</p>
    </div>
  );
}
