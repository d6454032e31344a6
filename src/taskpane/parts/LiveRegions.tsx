import type { Spoken } from '../spoken';
import { useProse } from './useProse';

/** Tells a screen reader what changed; the regions stay on the page so that their changes are heard. */
export function LiveRegions({ politely, atOnce }: Spoken) {
  const { unseen } = useProse();
  return (
    <>
      <div className={unseen} role="status">
        {politely}
      </div>
      <div className={unseen} role="alert">
        {atOnce}
      </div>
    </>
  );
}
