import type { ClientGlobals } from '../client/loadClient';
import type { Hear } from './eventHub';

/** Gives a loaded client the place where it asks for Excel's messages; `listen` takes what is to hear them. */
export function hearEvents({ OSF }: ClientGlobals, listen: (hear: Hear) => unknown): void {
  const { DDA } = OSF as Announcing;
  DDA.RichApi = { ...DDA.RichApi, richApiMessageManager: messageManager(listen) };
}

interface Announcing {
  readonly DDA: { RichApi?: object };
}

/** As much of Excel's manager of messages as the client uses: it registers once and never takes that back. */
function messageManager(listen: (hear: Hear) => unknown) {
  return {
    register: (hear: Hear): Promise<void> => {
      listen(hear);
      return Promise.resolve();
    },
  };
}
