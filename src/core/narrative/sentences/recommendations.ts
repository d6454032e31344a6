import { type Piece, type Said, said, sayEach } from '../said';

/** Recommendation, and the reasons for it. */
export const RECOMMENDATIONS = {
  title: 'Recommendation',
  reasons: 'Reasons',
  decision: (decision: Piece) => said`THAT ${decision}.`,
  asked: (roles: readonly Said[], advice: Said) => said`THAT ${roles.length === 0 ? 'an owner be named and asked' : said`the ${sayEach(roles)} be asked`} to ${advice}.`,
  left: (findings: Piece) => said`THAT ${findings}, listed among the Exceptions, be answered by the roles that own them.`,
  nothing: said`THAT the report be noted.`,
  noFindings: said`The review reports no finding that nobody has accepted.`,
  findings: (findings: Piece, [red, amber, note]: readonly [Piece, Piece, Piece]) => said`The review reports ${findings}: ${red} Red, ${amber} Amber and ${note} for noting. Recommendations follow them, worst first; amounts of different kinds are not added.`,
  accepted: (findings: Piece, many: number) => said`Besides, ${findings} ${many === 1 ? 'has' : 'have'} been accepted by a role and ${many === 1 ? 'is' : 'are'} not put again.`,
} as const;
