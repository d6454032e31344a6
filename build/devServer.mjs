import { policy } from './policy.mjs';

/**
 * How `npm run dev` serves the add-in: on port 3000, under the policy that users get, so without reloading by itself.
 * Excel takes pages over https only; where there are no development certificates the server speaks http and says so.
 *
 * @param {{ certificates: { ca: unknown, cert: unknown, key: unknown } | null, say: (words: string) => void }} around
 */
export function devServer({ certificates, say }) {
  if (certificates === null) {
    say('There are no development certificates here, so the pages are served over http: a browser opens them, Excel does not. To make them: npx office-addin-dev-certs install');
  }
  return {
    host: 'localhost',
    port: 3000,
    server: certificates === null ? 'http' : { type: 'https', options: certificates },
    headers: { 'Content-Security-Policy': policy, 'Cross-Origin-Resource-Policy': 'cross-origin' }, // Excel on the web shows the icons
    static: false,
    client: false,
    hot: false,
    liveReload: false,
  };
}

/** The certificates that `npx office-addin-dev-certs install` made, null when there are none that hold. */
export async function findCertificates() {
  const { getHttpsServerOptions, verifyCertificates } = (await import('office-addin-dev-certs')).default;
  return verifyCertificates() ? getHttpsServerOptions() : null;
}
