import { describeFaults } from './describeFaults';
import { REPORT_OPERATIONS } from './operations';

describeFaults(REPORT_OPERATIONS);
