import { devServer } from '../../build/devServer.mjs';
import { policy } from '../../build/policy.mjs';

function served(certificates: Parameters<typeof devServer>[0]['certificates']) {
  const said: string[] = [];
  return { said, options: devServer({ certificates, say: (words: string) => said.push(words) }) };
}

describe('serving the add-in while it is being written', () => {
  it('speaks https with the development certificates, where the manifest looks for it', () => {
    const certificates = { ca: 'ca', cert: 'cert', key: 'key' };
    const { options, said } = served(certificates);
    expect(options).toMatchObject({ host: 'localhost', port: 3000, server: { type: 'https', options: certificates } });
    expect(said).toEqual([]);
  });

  it('speaks http without certificates, and says that Excel will not take it and how to make them', () => {
    const { options, said } = served(null);
    expect(options.server).toBe('http');
    expect(said).toEqual([expect.stringMatching(/over http: a browser opens them, Excel does not. To make them: npx office-addin-dev-certs install$/)]);
  });

  it('serves under the policy that users get, with nothing that the policy would refuse', () => {
    const { options } = served(null);
    expect(options.headers['Content-Security-Policy']).toBe(policy);
    expect([options.client, options.hot, options.liveReload]).toEqual([false, false, false]);
  });
});
