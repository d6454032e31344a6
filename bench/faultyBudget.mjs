import { packed } from './packed.mjs';

/** A budget of so many lines in ten streams, each with a current budget that does not add up. */
export function faultyBudget(lines) {
  const heading = ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];
  const faulty = Array.from({ length: lines }, (_, at) => [`Stream ${Math.floor((at * 10) / lines)}`, `C${100_000 + at}`, 'Employees', 400_000, 0, 0, 410_000, 410_000]);
  return packed([['Budget', [['Budget monitoring 2007/08'], heading, ...faulty]]]);
}
