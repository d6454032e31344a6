import { CHARGE_WORDS } from './chargeWords';
import { COUNT_WORDS } from './countWords';
import { POOL_WORDS } from './poolWords';

/** The words of the recharge rules, by id. */
export const WORDS = { ...POOL_WORDS, ...COUNT_WORDS, ...CHARGE_WORDS };
