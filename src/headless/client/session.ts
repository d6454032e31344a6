import type { ExecutorAnswer, WireRequest } from './wire';

/** What the client asks for where its requests go. */
export interface ClientSession {
  readonly _resolveRequestUrlAndHeaderInfo: () => Promise<{ url: string; headers: Record<string, string> }>;
  readonly _createRequestExecutorOrNull: () => {
    readonly executeAsync: (customData: string, flags: number, message: { readonly Body: WireRequest }) => Promise<ExecutorAnswer>;
  };
}

/** A session whose requests go to the executor given, in this page or in another. */
export function createSession(execute: (request: WireRequest) => Promise<ExecutorAnswer>): ClientSession {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'headless-excel', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: (_customData, _flags, { Body }) => execute(Body) }),
  };
}
