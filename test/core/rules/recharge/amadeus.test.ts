import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pence, sum, toPence } from '../../../../src/core/model/money';
import { parseDecimal } from '../../../../src/core/model/quantity';
import { allocate } from '../../../../src/core/rules/recharge/allocation/allocate';
import type { Service } from '../../../../src/core/rules/recharge/allocation/service';
import { SHARED, describeWithShared } from '../../../builders/shared';

type Row = Readonly<Record<string, string>>;

/** A line of a CSV: quoted cells with doubled quotes, and commas that a backslash keeps. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

function rowsOf(file: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(SHARED, 'real', file), 'utf8').trim().split(/\r?\n/);
  const names = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index] ?? '', cell.trim().toLowerCase()])));
}

/** A provider's cost lines that a selector picks out are a service of their own. */
function isPicked(line: Row, selector: string): boolean {
  const path = /match\('([^']*)'/.exec(selector)?.[1];
  if (path !== undefined) return new RegExp(`^${path}`).test(line.ResourceId ?? '');
  const tag = /(\w+) == '([^']*)'/.exec(selector);
  return tag !== null && (line.Tags ?? '').includes(`"${tag[1] ?? ''}": "${tag[2] ?? ''}"`);
}

function providerOf(line: Row): string {
  return /"service\d?": "([^"]*)"/.exec(line.Tags ?? '')?.[1] ?? '';
}

/** Their keys as our services: a service for each provider and selector, products are who consumes in the end. */
function servicesOf(costs: readonly Row[], keys: readonly Row[]): readonly Service[] {
  const selectors = [...new Set(keys.map(({ ProviderService = '', ProviderTagSelector = '' }) => `${ProviderService}|${ProviderTagSelector}`))];
  const nodeOf = (line: Row): string => selectors.find((node) => node.startsWith(`${providerOf(line)}|`) && isPicked(line, node)) ?? `${providerOf(line)}|`;
  const userOf = ({ ProviderService, ConsumerService = '', ConsumerTags = '', Product = '', ProductMeterName = '' }: Row): string => {
    if (Product !== '') return `${Product} ${ProductMeterName}`;
    const consumer = ConsumerService === '' ? (/service:([^,]*)/.exec(ConsumerTags)?.[1] ?? '') : ConsumerService;
    return consumer === ProviderService ? consumer : `${consumer}|`;
  };
  return selectors.map((key) => ({
    key,
    cost: sum(costs.filter((line) => nodeOf(line) === key).map(({ CostInBillingCurrency = '' }) => toPence(parseDecimal(CostInBillingCurrency)!))),
    uses: keys
      .filter(({ ProviderService = '', ProviderTagSelector = '' }) => `${ProviderService}|${ProviderTagSelector}` === key)
      .map((row) => ({ key: userOf(row), weight: parseDecimal(row.ProviderCostAllocationKey ?? '')! })),
  }));
}

/** What their own engine says is finally consumed, by product. */
function finalConsumption(file: string): Readonly<Record<string, number>> {
  const totals = new Map<string, number>();
  for (const { IsFinalConsumption, Product = '', ProviderMeterName1, ProductMeterName = '', AmortizedCost = '' } of rowsOf(file)) {
    if (IsFinalConsumption !== 'y') continue;
    expect(ProviderMeterName1).not.toBeUndefined();
    const key = `${Product} ${ProductMeterName}`;
    totals.set(key, (totals.get(key) ?? 0) + toPence(parseDecimal(AmortizedCost)!));
  }
  return Object.fromEntries([...totals].map(([key, total]) => [key, total / 100]));
}

describeWithShared('chains of allocation of others (amadeus; rules.md section 4), where a naive sum counts cost several times', () => {
  it.each([['test1', 100], ['test2', 1_929]] as const)('%s: final consumption sums to the pool and is theirs, product by product', (name, pool) => {
    const services = servicesOf(rowsOf(`amadeus-${name}_cloud_cost.csv`), rowsOf(`amadeus-${name}_cost_allocation_keys.csv`));
    const { recipients, stuck } = allocate(services, 'reciprocal');
    expect(stuck).toEqual([]);
    expect(sum(services.map(({ cost }) => cost))).toBe(pence(pool * 100));
    expect(sum(recipients.map(({ charge }) => charge))).toBe(pence(pool * 100));
    expect(Object.fromEntries(recipients.map(({ recipient, charge }) => [recipient, charge / 100]))).toEqual(finalConsumption(`amadeus-${name}_allocated_cost.csv`));
  });
});
