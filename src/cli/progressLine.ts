import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** A line that says what is being done and for how long, on a terminal; it comes after a second and goes when hidden. */
export interface ProgressLine {
  readonly show: (what: string) => void;
  readonly hide: () => void;
  readonly end: () => Promise<void>;
}

/** The places of the memory that both threads see: who is writing, whether a line is wanted, how wide the last one was. */
const [PEN, WANTED, WIDTH] = [0, 1, 2];

/** Reviewing keeps its thread busy, so a thread of its own draws the line. It runs as plain text, outside any bundle. */
const DRAWER = `
const { parentPort, workerData: { fd, memory } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let [what, drawn, since] = ['', '', Date.now()];
parentPort.on('message', (text) => { what = text; });
setInterval(() => {
  const seconds = Math.floor((Date.now() - since) / 1000);
  if (seconds < 1 || what === '' || Atomics.compareExchange(memory, ${PEN}, 0, 1) !== 0) return;
  if (Atomics.load(memory, ${WANTED}) === 1) {
    const line = what.slice(0, 60) + ' (' + seconds + ' s)';
    const width = Atomics.load(memory, ${WIDTH});
    try {
      if (line !== drawn || width === 0) writeSync(fd, '\\r' + line.padEnd(width));
    } catch {} // a terminal that takes nothing just now: the next tick tries again
    Atomics.store(memory, ${WIDTH}, Math.max(width, line.length));
    drawn = line;
  }
  Atomics.store(memory, ${PEN}, 0);
  Atomics.notify(memory, ${PEN});
}, 200);
`;

/** Starts a line on a file descriptor, standard error as a rule. */
export function startProgress(fd: number): ProgressLine {
  const memory = new Int32Array(new SharedArrayBuffer(12));
  const drawer = new Worker(DRAWER, { eval: true, workerData: { fd, memory } });
  drawer.unref();
  return {
    show: (what) => {
      drawer.postMessage(what);
      Atomics.store(memory, WANTED, 1);
    },
    hide: () => {
      Atomics.store(memory, WANTED, 0);
      while (Atomics.compareExchange(memory, PEN, 0, 1) !== 0) Atomics.wait(memory, PEN, 1, 50);
      const width = Atomics.exchange(memory, WIDTH, 0);
      if (width > 0) writeSync(fd, `\r${' '.repeat(width)}\r`);
      Atomics.store(memory, PEN, 0);
    },
    end: async () => {
      await drawer.terminate();
    },
  };
}
