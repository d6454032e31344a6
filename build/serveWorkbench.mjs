// Serves the workbench on this machine, and builds it first when it is not there or older than its sources: npm run workbench [PORT]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { oldBuild } from './builtAge.mjs';
import { serveFolders } from './staticServer.mjs';

const PORT = 3100;
const root = join(import.meta.dirname, '..');
const [given = String(PORT)] = process.argv.slice(2);
const port = Number(given);

if (!Number.isInteger(port) || port < 0 || port > 65_535) end(`"${given}" is no port: give a number up to 65535, such as ${PORT}.`);
const why = oldBuild(root);
if (why !== null) {
  console.log(`Building first: ${why}.`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'webpack', 'bin', 'webpack.js')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) end('The build failed, so there is nothing to serve.');
}
try {
  const { origin } = await serveFolders({ workbench: join(root, 'dist', 'workbench') }, { port });
  console.log(`The workbench is at ${origin}/workbench/ until you press Ctrl+C.`);
} catch (fault) {
  if (fault.code !== 'EADDRINUSE') throw fault;
  end(`Port ${port} is in use: give another, such as npm run workbench ${port + 1}.`);
}

function end(sentence) {
  console.error(sentence);
  process.exit(2);
}
