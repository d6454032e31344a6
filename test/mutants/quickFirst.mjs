// Quick tests first, so that few slips are left for the slow ones.
import Sequencer from '@jest/test-sequencer';

export default class QuickFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).reverse();
  }
}
