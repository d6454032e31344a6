import type { Monitoring, Position } from '../model/monitoring';
import { percentOf, poundsOf, poundsOrNull } from './jsonValue';

interface PositionJson {
  readonly original: number;
  readonly virement: number;
  readonly supplementary: number;
  readonly current: number;
  readonly budgetToDate: number | null;
  readonly actualToDate: number | null;
  readonly commitments: number | null;
  readonly forecast: number;
  readonly previousForecast: number | null;
  readonly movement: number | null;
  readonly variance: number;
  readonly variancePercent: number | null;
  readonly status: string;
}

function positionJson(position: Position): PositionJson {
  return {
    original: poundsOf(position.original),
    virement: poundsOf(position.virement),
    supplementary: poundsOf(position.supplementary),
    current: poundsOf(position.current),
    budgetToDate: poundsOrNull(position.budgetToDate),
    actualToDate: poundsOrNull(position.actualToDate),
    commitments: poundsOrNull(position.commitments),
    forecast: poundsOf(position.forecast),
    previousForecast: poundsOrNull(position.previousForecast),
    movement: poundsOrNull(position.movement),
    variance: poundsOf(position.variance),
    variancePercent: percentOf(position.variancePercent),
    status: position.status,
  };
}

/** The monitoring section of REPORT.json: streams in order of first appearance, total, gross, balance groups. */
export function monitoringJson({ streams, total, gross, balance }: Monitoring) {
  return {
    streams: streams.map((stream) => ({ stream: stream.stream, ...positionJson(stream), directorate: stream.directorate })),
    total: { ...positionJson(total), level: total.level },
    gross: {
      expenditure: poundsOf(gross.expenditure),
      eliminated: poundsOf(gross.eliminated),
      afterElimination: poundsOf(gross.afterElimination),
    },
    balance: balance.map(({ name, members, variance, passes, adverse, favourable, oneOff }) => ({
      name,
      members,
      variance: poundsOf(variance),
      passes,
      adverse: poundsOf(adverse),
      favourable: poundsOf(favourable),
      oneOff: poundsOf(oneOff),
    })),
  };
}

export type MonitoringJson = ReturnType<typeof monitoringJson>;
