/** Before a program runs: one call of its disk fails as DISK_FAULT says, or the program is killed in it. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { on, path, nth, act } = JSON.parse(process.env.DISK_FAULT);
const own = fs.promises[on];
let times = 0;

const ACTS = {
  kill: (file, content) => {
    if (on === 'writeFile') fs.writeFileSync(file, content.slice(0, content.length / 2));
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined); // until it is dead
  },
  vanish: (file, ...rest) => {
    fs.rmSync(file);
    return own(file, ...rest);
  },
  fail: (code) => (file, content) => {
    if (on === 'writeFile') fs.writeFileSync(file, content.slice(0, content.length / 2));
    return Promise.reject(Object.assign(new Error(code), { code, syscall: on === 'writeFile' ? 'write' : on }));
  },
};

fs.promises[on] = (file, ...rest) => {
  if (!String(file).includes(path)) return own(file, ...rest);
  times++;
  if (times !== nth) return own(file, ...rest);
  return (ACTS[act] ?? ACTS.fail(act))(file, ...rest);
};
syncBuiltinESMExports();
