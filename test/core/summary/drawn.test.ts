import { summariseDrawn } from './drawnSummary';
const BUDGET = ['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Description', 'Original budget', 'Current budget', 'Forecast'];
const line = (stream: string, current: number, forecast: number, directorate = 'Corporate') => [directorate, stream, `C ${stream}`, '1010', 'Employees', current, current, forecast];
it('one', () => {
  const w = summariseDrawn({ sheets: { Budget: [BUDGET, line('ICT', 100, 100)], Claims: [['Statement', 'Measure', 'Comparison', 'Value'], ['ICT is in budget', 'forecast: ICT', 'equal to', 100]] } });
  console.log(w.text);
});
it('two', () => {
  const w = summariseDrawn({ settings: { 'balance.groups': 'Core: ICT, HR, Parks' }, sheets: { Budget: [BUDGET, line('ICT', 100_000, 104_900), line('HR', 100_000, 60_000)], Claims: [['Statement', 'Measure', 'Comparison', 'Value', 'Provisional until'], ['ICT is in budget', 'forecast: ICT', 'equal to', 100, ''], ['x is good', 'forecast: HR', 'equal to', 60_000, ''], ['Odd.', 'nothing', 'equal to', 3, '31/12/2007'], ['a b', 'variance: ICT', 'equal to', 4, '31/12/2007']] } });
  console.log(w.text);
});
