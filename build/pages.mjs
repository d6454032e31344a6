import HtmlWebpackPlugin from 'html-webpack-plugin';
import { policy } from './policy.mjs';

const CHARSET = /<meta charset="utf-8" ?\/?>/;

/** A page under the policy, which stands before everything it governs. */
export function underPolicy(html) {
  if (!CHARSET.test(html)) throw new Error('a page needs <meta charset="utf-8">: the policy is put after it');
  return html.replace(CHARSET, `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** The plugins that write pages under the policy: for each entry its template, as it stands, with the entry's scripts. */
export function pages(templates) {
  const written = Object.entries(templates).map(
    ([entry, template]) => new HtmlWebpackPlugin({ template, filename: `${entry}.html`, chunks: [entry], minify: false }),
  );
  return [...written, new PolicyFirst()];
}

class PolicyFirst {
  apply(compiler) {
    compiler.hooks.compilation.tap('PolicyFirst', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('PolicyFirst', (page) => ({ ...page, html: underPolicy(page.html) }));
    });
  }
}
