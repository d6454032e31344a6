import { employeesBudget } from '../../../../src/core/rules/establishment/employeesBudget';
import { BUDGET_FIELDS, type LineParts } from '../../../builders/budgetLine';
import { monitored } from '../../../builders/post';
import { tableSource } from '../../../builders/tableSource';

const of = (...lines: readonly LineParts[]) => employeesBudget(monitored([{ stream: 'ICT', lines }]).streams[0]!);
const line = (description: string, current: number, more: LineParts = {}): LineParts => ({ group: 'Employees', description, current, forecast: current + 1, ...more });

describe('the employees budget of a stream (rules.md section 2)', () => {
  it('leaves out agency, overtime, training, redundancy and pension deficit, and gives agency apart', () => {
    const { pay, agency } = of(
      line('Salaries', 1000),
      line('Employer pension', 200),
      ...['Agency staff', 'Overtime', 'Training', 'Redundancy costs', 'Pension deficit', 'Pension strain', 'Strain on superannuation fund'].map((words) => line(words, 50)),
    );
    expect(pay).toMatchObject({ budget: 120_000, forecast: 120_200 });
    expect(agency).toBe(5100);
  });

  it('finds agency by its subjective, and among third party payments, but not building contractors or income', () => {
    const { agency } = of(
      line('1080', 10, { subjective: 'Agency' }),
      line('Interim managers', 20, { group: 'Third Party Payments' }),
      line('Building contractors', 40, { group: 'Premises' }),
      line('Income from agency work', 80, { group: 'Income' }),
    );
    expect(agency).toBe(3200);
  });

  it('points at the current budget and forecast cells of its lines', () => {
    const { pay } = of(line('Salaries', 1000), line('Agency', 10), line('On-costs', 200));
    expect([pay?.budgetAt.cells, pay?.forecastAt.cells]).toEqual(['I2, I4', 'L2, L4']);
  });

  it('is absent where the stream has no employees line', () => {
    expect(of(line('Rent', 10, { group: 'Premises' })).pay).toBeNull();
  });
});

it('points at the original budget on a sheet that has no current budget', () => {
  const table = tableSource({ dataset: 'Budget', fields: BUDGET_FIELDS.filter((field) => field !== 'current') });
  expect(of(line('Salaries', 1000, { table })).pay?.budgetAt.cells).toBe('F2');
});
