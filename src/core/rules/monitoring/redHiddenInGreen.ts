import type { Finding } from '../../model/finding';
import { type Pence, byCodePoint, pence, sum } from '../../model/money';
import type { MonitoredLine, Monitoring, Position } from '../../model/monitoring';
import type { Level, Policy } from '../../model/policy';
import { placeOf } from '../../model/source';
import { nameOfLine } from './nameOfLine';
import { sayBudget, sayRounding, sayVariancePercent } from './sayVariance';
import { tellFinding } from './tellFinding';
import type { NamedVariance } from './varianceWords';

/** The favourable budgets named beside a hidden Red; the rest are counted. */
const OFFSETS_NAMED = 3;

/** A budget one level down, with the lines it holds. */
interface Child {
  readonly name: string;
  readonly position: Position;
  readonly lines: readonly MonitoredLine[];
}

interface Family {
  readonly name: string;
  readonly key: readonly string[];
  readonly position: Position;
  readonly level: Level;
  readonly children: readonly Child[];
  readonly childLevel: Level;
}

/**
 * BUD-11: a Green budget with a Red one a level down: line, stream, directorate, whole. Amount: the Red children, in
 * pence; the favourable budgets that offset them are named. One directorate is the whole, so it is told once.
 */
export function redHiddenInGreen(figures: Monitoring, policy: Policy): Finding[] {
  return familiesOf(figures)
    .filter(({ position }) => position.status === 'Green')
    .flatMap((family) => {
      const red = family.children.filter(({ position }) => position.status === 'Red').sort(bySize);
      return red.length === 0 ? [] : [findingOf(family, red, policy)];
    });
}

function familiesOf({ streams, directorates, total }: Monitoring): Family[] {
  const hiding = streams.filter(({ status, lines }) => status === 'Green' && lines.some((line) => line.status === 'Red'));
  const ofStreams = hiding.map((stream): Family => ({
    name: stream.stream,
    key: ['stream', stream.directorate, stream.stream],
    position: stream,
    level: 'stream',
    children: stream.lines.map((line) => ({ name: nameOfLine(line.line), position: line, lines: [line] })),
    childLevel: 'line',
  }));
  const ofDirectorates = directorates.map((directorate): Family => ({
    name: directorate.directorate,
    key: ['directorate', directorate.directorate],
    position: directorate,
    level: 'directorate',
    children: directorate.streams.map((stream) => ({ name: stream.stream, position: stream, lines: stream.lines })),
    childLevel: 'stream',
  }));
  const whole = { name: 'The whole budget', key: ['whole'], position: total, level: total.level };
  if (directorates.length === 1) return [...ofStreams, ...ofDirectorates];
  const children = directorates.map((position) => ({
    name: position.directorate,
    position,
    lines: position.streams.flatMap(({ lines }) => lines),
  }));
  if (children.length > 0) return [...ofStreams, ...ofDirectorates, { ...whole, children, childLevel: 'directorate' }];
  const named = streams.map((stream) => ({ name: stream.stream, position: stream, lines: stream.lines }));
  return [...ofStreams, { ...whole, children: named, childLevel: 'stream' }];
}

function findingOf({ name, key, position, level, children, childLevel }: Family, red: readonly Child[], policy: Policy): Finding {
  const offsets = children.filter((child) => child.position.variance < 0).sort(bySize);
  const say = (child: Child): NamedVariance => named(child, childLevel, policy);
  const amount = sum(red.map((child) => child.position.variance));
  const facts = {
    parent: named({ name, position }, level, policy),
    red: red.map(say),
    rounding: red.map((child) => sayRounding(printed(child, childLevel), policy)).find((said) => said !== '') ?? '',
    offsets: offsets.slice(0, OFFSETS_NAMED).map(say),
    more: Math.max(0, offsets.length - OFFSETS_NAMED),
  };
  const at = placeOf(red.flatMap(({ lines }) => lines.map(({ line }) => line.at)), 'forecast');
  return tellFinding('BUD-11', facts, { key, at, subject: name, amount, tolerance: null });
}

function named({ name, position }: Omit<Child, 'lines'>, level: Level, policy: Policy): NamedVariance {
  return { name, variance: position.variance, percent: sayVariancePercent(position, level, policy), budget: sayBudget(position) };
}

function printed({ position, lines }: Child, level: Level): Parameters<typeof sayRounding>[0] {
  const roundingUnit: Pence = pence(Math.max(...new Set(lines.map(({ line }) => line.at.table.roundingUnit))));
  return { position, level, nature: 'expenditure', roundingUnit };
}

function bySize(a: Child, b: Child): number {
  return Math.abs(b.position.variance) - Math.abs(a.position.variance) || byCodePoint(a.name, b.name);
}
