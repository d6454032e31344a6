import type { ClientGlobals } from './loadClient';
import type { OfficeContext } from './officeContext';
import type { ClientSession } from './session';

interface Announcing {
  _OfficeAppFactory?: unknown;
}

/** Points a loaded client at a session and tells it which Excel it is in; the session plugged in last has it. */
export function plugIn(client: ClientGlobals, session: ClientSession, context: OfficeContext): void {
  (client.OSF as Announcing)._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.01' }),
  };
  const { Office, OfficeExtension } = client as unknown as PrivateParts;
  const { host, platform } = context;
  Office.onReady = (ready) => Promise.resolve({ host, platform }).then((info) => Promise.resolve(ready?.(info)).then(() => info));
  OfficeExtension.SessionBase._overrideSession = session;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

interface Ready {
  readonly host: string;
  readonly platform: string;
}

/** The client's own switches, which its types do not show. */
interface PrivateParts {
  readonly Office: { onReady: (ready?: (info: Ready) => unknown) => Promise<Ready> };
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: ClientSession };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}
