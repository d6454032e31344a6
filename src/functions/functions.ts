import { ArgumentFault } from './argumentFault';
import { breakEvenRate } from './breakEvenRate';
import { nextAudit } from './nextAudit';
import { onCost } from './onCost';
import { postCost } from './postCost';
import { shareCost } from './shareCost';
import { status } from './status';
import { variance } from './variance';

type Call = (...values: never[]) => unknown;

/** What Excel's runtime for custom functions gives a script; there is no page around it. */
interface Runtime {
  readonly associate: (id: string, call: Call) => void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
}

declare const CustomFunctions: Runtime;

/** The functions by their ids in functions.json. */
const FUNCTIONS = { VARIANCE: variance, STATUS: status, SHARE: shareCost, ONCOST: onCost, POSTCOST: postCost, BREAKEVEN: breakEvenRate, NEXTAUDIT: nextAudit } satisfies Readonly<Record<string, Call>>;

for (const [id, call] of Object.entries<Call>(FUNCTIONS)) CustomFunctions.associate(id, refusing(call));

/** The function with #VALUE! and a sentence where an argument cannot be used. */
function refusing(call: Call): Call {
  return (...values) => {
    try {
      return call(...values);
    } catch (fault) {
      if (fault instanceof ArgumentFault) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, fault.message);
      throw fault;
    }
  };
}
