import { describeFaults } from './describeFaults';
import { ROUND_OPERATIONS } from './operations';

describeFaults(ROUND_OPERATIONS);
