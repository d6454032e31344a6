import { pounds } from '../../../../src/core/model/money';
import type { RecipientType } from '../../../../src/core/model/recharge';
import { whatIf } from '../../../../src/core/rules/recharge/whatIf';

const at = (recipient: string, recipientType: RecipientType, base: number, scenario: number) => ({
  recipient,
  recipientType,
  base: pounds(base),
  scenario: pounds(scenario),
});
const scenario = (entries: readonly ReturnType<typeof at>[], providers: readonly string[] = []) =>
  whatIf({ name: 'a', reading: 'b', entries, providers });

describe('what a change of charges means for whom (rules.md section 4)', () => {
  it('at 500 in place of 490 on 100 general fund, 20 school and 5 PCT units raises 1,250; General Fund +250, council +50', () => {
    const result = scenario([
      at('Environment', 'general fund', 49_000, 50_000),
      at('Schools', 'ring-fenced', 9_800, 10_000),
      at('PCT', 'external', 2_450, 2_500),
    ]);
    expect(result.gross).toBe(pounds(1_250));
    expect(result.generalFundEffect).toBe(pounds(250));
    expect(result.councilEffect).toBe(pounds(50));
  });

  it('has no effect on the council when one directorate pays another', () => {
    const result = scenario([at('A', 'general fund', 10, 0), at('B', 'general fund', 0, 10)]);
    expect([result.gross, result.generalFundEffect, result.councilEffect]).toEqual([0, 0, 0]);
    expect([result.gross, result.generalFundEffect, result.councilEffect].some((effect) => Object.is(effect, -0))).toBe(false);
  });

  it('shows what the provider pays to itself, however its name is typed, and nothing when no provider is named', () => {
    const entries = [at('Corporate & Customer Services', 'general fund', 0, 40), at('Environment', 'general fund', 0, 60)];
    expect(scenario(entries, ['corporate and customer services (CCS)']).own).toBe(pounds(40));
    expect(scenario(entries, ['']).own).toBe(0);
  });

  it('adds up the entries of one recipient, keeps its kinds of money apart, and lists in code-point order', () => {
    const { charges } = scenario([
      at('b', 'general fund', 1, 2),
      at('B', 'ring-fenced', 5, 5),
      at('b', 'general fund', 10, 30),
      at('B', 'external', 0, 7),
    ]);
    expect(charges.map(({ recipient, recipientType, base, scenario: would, shift }) => [recipient, recipientType, base, would, shift])).toEqual([
      ['B', 'external', 0, 700, 700],
      ['B', 'ring-fenced', 500, 500, 0],
      ['b', 'general fund', 1_100, 3_200, 2_100],
    ]);
  });

  it('is nil without charges', () => {
    expect(scenario([])).toMatchObject({ charges: [], gross: 0, own: 0, generalFundEffect: 0, councilEffect: 0 });
  });
});
