// Runs each test as it is, then once more for every comparison it came by, slipped, that no test has noticed yet.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { TestEnvironment } from 'jest-environment-node';

const { only, results } = JSON.parse(process.env.SLIPS);

/** What the test files before this one found, a line each. */
const found = () => (existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []);

export default class SlippingEnvironment extends TestEnvironment {
  #noticed = new Set(found().flatMap(({ noticed }) => noticed));
  #asked = new Set();
  #file;
  #ask = this.#askOutside;

  constructor(config, context) {
    super(config, context);
    this.#file = context.testPath;
    this.global.slips = (name) => this.#ask(name);
  }

  handleTestEvent({ name, test }) {
    if (name === 'test_start' && only === undefined) test.fn = this.#withEverySlip(test.fn);
  }

  async teardown() {
    appendFileSync(results, `${JSON.stringify({ file: this.#file, noticed: [...this.#noticed], asked: [...this.#asked] })}\n`);
    await super.teardown();
  }

  #askOutside(name) {
    this.#asked.add(name);
    return name === only;
  }

  #withEverySlip(test) {
    return async () => {
      const asked = new Map();
      this.#ask = (name) => void asked.set(name, (asked.get(name) ?? 0) + 1);
      await test();
      for (const [name, times] of asked) {
        this.#asked.add(name);
        if (!this.#noticed.has(name) && (await this.#fails(test, name, times))) this.#noticed.add(name);
      }
      this.#ask = () => false;
      await test(); // fails if a slip left anything behind
      this.#ask = this.#askOutside;
    };
  }

  /** Whether a test fails with one comparison slipped; one asked without end fails. */
  async #fails(test, slipped, times) {
    let left = 100 * times + 1_000_000;
    this.#ask = (name) => {
      if (name !== slipped) return false;
      left -= 1;
      if (left < 0) throw new Error('This slip never ends.');
      return true;
    };
    try {
      await test();
      return false;
    } catch {
      return true;
    }
  }
}
