import { difference } from '../core/model/money';
import { type Level, type Policy, defaultPolicy } from '../core/model/policy';
import { readText } from '../core/reading/readCell';
import { statusOf } from '../core/rules/monitoring/statusOf';
import { ArgumentFault } from './argumentFault';
import { type Argument, atLeastNil, isBlank, moneyFrom } from './readArgument';

const POLICY: Policy = defaultPolicy(2000, 12); // thresholds depend on no year
const LEVELS = Object.keys(POLICY.rag) as readonly Level[];

/** Red, Amber or Green of a forecast against its budget, by the thresholds of its level or those given (rules, section 1). */
export function status(...[current, forecast, level, percent, amount]: readonly Argument[]): string {
  const budget = moneyFrom(current, 'current');
  const at = levelFrom(level);
  const threshold = {
    percent: isBlank(percent) ? POLICY.rag[at].percent : atLeastNil(percent, 'percent'),
    amount: isBlank(amount) ? POLICY.rag[at].amount : moneyFrom(amount, 'amount'),
  };
  if (threshold.amount < 0) throw new ArgumentFault('amount is below nil.');
  return statusOf({ variance: difference(moneyFrom(forecast, 'forecast'), budget), current: budget, level: at }, { ...POLICY, rag: { ...POLICY.rag, [at]: threshold } }).status;
}

function levelFrom(argument: Argument): Level {
  if (isBlank(argument)) return 'stream';
  const words = readText(argument ?? '').toLowerCase();
  const level = LEVELS.find((each) => each === words);
  if (level === undefined) throw new ArgumentFault(`level is "${words}": it takes ${LEVELS.join(', ')}.`);
  return level;
}
