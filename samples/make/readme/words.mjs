// Expected results that are words more than figures.
export const agencyNote = 'Agency forecasts against the dated vacancies: only Corporate Programmes passes them (66,000 against 24,292.91: the Note of EST-06 above).';

export const funding = '- FND-01: Info supplement 500,000 in 2007/08 and 2008/09, nil in 2009/10; target 500,000, released 185,000, gap 315,000, ends 31 March 2009 (17 months), Red. FND-03: four releases, 185,000, none in the register. FND-04: 500,000 and 120,000.';

export const governance = `- Projects: 10 of 10 cards; 2 Funded, 4 Capital bid, 4 MTFS among the ten; PRJ-01 on VRF Lite, PRJ-02 on the eleventh, PRJ-04 Amber on LANDesk.
- Actions: one review missed (21 days against 14); one complete without evidence. Reviews on 7 and 21 September, 5 and 19 October; the next on 2 November 2007.
- Audits from 20 September 2007: 20 December 2007, 20 March 2008, 20 September 2008 (a Saturday), 20 September 2009, 20 September 2010; none overdue.
- Claims: all six Supported. Portables 303,800; change 240; change after disputes 228; balance 0; Customer Services 99,600, provisional until 9 November 2007; cards 10 of 10.`;
