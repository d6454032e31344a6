import { sayChanges } from '../model/sayChange';
import type { ScenarioResult } from '../model/scenario';
import { countOrNull, poundsOf, poundsOrNull } from './jsonValue';

/** What the workbook keeps as what-ifs, as REPORT.json has them: the charges each is judged by, with its effects. */
export function scenariosJson(scenarios: readonly ScenarioResult[]) {
  return scenarios.map((result) => {
    const { scenario, control, council, figures, flips, findings } = result;
    const shift = council.way === null ? null : result[council.way];
    return {
      changes: sayChanges(scenario.changes),
      chargedBy: council.way === null ? null : council.way === 'pools' ? 'pools' : 'rate card',
      charges: (shift?.charges ?? []).map(({ recipient, recipientType, base, scenario: would, shift: moved }) => ({ recipient, recipientType, base: poundsOf(base), scenario: poundsOf(would), shift: poundsOf(moved) })),
      gross: poundsOrNull(shift?.gross ?? null),
      own: poundsOrNull(shift?.own ?? null),
      extraCost: poundsOrNull(shift?.extraCost ?? null),
      generalFundEffect: poundsOrNull(shift?.generalFundEffect ?? null),
      chargesEffect: poundsOf(council.charges),
      forecastEffect: poundsOf(council.forecast),
      netCouncilEffect: poundsOf(council.net),
      control: poundsOrNull(control),
      figures: figures.map(({ name, base, scenario: would }) => ({ name, base: countOrNull(base), scenario: countOrNull(would) })),
      flips: flips.map(({ base, scenario: would }) => ({ statement: base.claim.statement, base: base.result, scenario: would })),
      findings: { new: findings.new.map(({ key }) => key), cleared: findings.cleared.map(({ key }) => key), staying: findings.staying },
    };
  });
}

export type ScenariosJson = ReturnType<typeof scenariosJson>;
