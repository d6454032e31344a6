/** How a rule of this room speaks: its title, the sentence of a finding from its facts, and what to do next. */
export interface RuleWords<Facts> {
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly advice: string | ((facts: Facts) => string);
}
