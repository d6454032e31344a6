/** What may come of it if nobody acts, by rule, where the rule says more than its subject does. */
export const RISKS: Readonly<Record<string, string>> = {
  'BUD-02': 'money is moved without the control that should stand over it',
  'BUD-04': 'an overspend is carried into the council’s balances',
  'BUD-11': 'an overspend grows behind budgets that cannot go on offsetting it',
  'BUD-12': 'money that is set aside for its purpose is spent on another',
  'BUD-16': 'money is moved without the approval it needs',
  'EST-04': 'people go on being paid without an approved post',
  'EST-10': 'cover that was meant to be temporary goes on without a decision',
  'RCH-05': 'charges are agreed late, and income of the service is not certain',
  'RCH-06': 'those who are charged go on paying for those who are not',
  'FND-03': 'a release that was reported never reaches the budget it is meant for',
  'PRJ-02': 'lessons and savings of a project are reported without having been appraised',
  'GOV-06': 'nobody outside the plan has looked whether it is delivered',
  'GOV-07': 'a statement is published that the figures do not support',
};

/** By the subject of the rules: the letters their ids begin with. */
export const ROOM_RISKS: Readonly<Record<string, string>> = {
  BUD: 'decisions are taken on a forecast that the figures do not bear out',
  EST: 'posts are paid for that the budget does not hold',
  ZBB: 'the budget of next year rests on last year’s figures instead of need',
  RCH: 'directorates are charged on counts or prices that do not hold, and the service does not recover its cost',
  FND: 'the cost goes on after the money that pays for it has ended',
  PRJ: 'money is committed to a project whose case, cost or tender is not complete',
  VAL: 'charges rest on counts that the directorates have not agreed',
  GOV: 'an action is reported as on track and is not delivered',
};
