/** Title, message and advice of one rule; the figures in them are the finding's own. */
export interface RuleWords<Facts> {
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly advice: string | ((facts: Facts) => string);
}
