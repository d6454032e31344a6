import { addin } from './build/addin.mjs';
import { OptionFault } from './build/addressOf.mjs';
import { commandLine } from './build/commandLine.mjs';
import { devServer, findCertificates } from './build/devServer.mjs';
import { workbench } from './build/workbench.mjs';

const root = import.meta.dirname;

/** Everything that is built, or the add-in alone while it is served; `--env url=https://...` says where it will be served from. */
export default async function configure({ url, WEBPACK_SERVE: serving = false } = {}) {
  try {
    const pages = addin(root, { url, serving });
    if (serving) return { ...pages, devServer: devServer({ certificates: await findCertificates(), say: console.warn }) };
    return [commandLine(root), pages, workbench(root)];
  } catch (fault) {
    if (!(fault instanceof OptionFault)) throw fault;
    console.error(fault.message);
    process.exit(2);
  }
}
