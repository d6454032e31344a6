/** TypeScript and JSX as the tests build them: swc, for what runs ES2022. */
export const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
  },
};

/** What a page names with require(): written beside it, and the page is given its name. */
export const filesOfPages = { test: /\.(css|md)$/, type: 'asset/resource' };

/** A workbook that a script holds: its bytes as text in base 64, so that nothing has to be fetched but the script. */
export const heldWorkbooks = { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (content) => content.toString('base64') } };

/** The endings an import may leave out. */
export const endings = ['.ts', '.tsx', '.js'];
