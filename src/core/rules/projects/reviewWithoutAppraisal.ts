import type { Finding } from '../../model/finding';
import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { hasColumn, keyOfProject } from './projectState';
import { projectWords } from './words';

const APPRAISALS = { technicalAppraisal: 'technical', financialAppraisal: 'financial' } as const;
type Appraisal = keyof typeof APPRAISALS;

/** PRJ-02: a post-implementation review held by the as-at date without both a technical and a financial appraisal. */
export function reviewWithoutAppraisal(projects: readonly Project[], { asAt }: Policy): Finding[] {
  const { message, advice } = projectWords['PRJ-02'];
  return projects.flatMap((each): Finding[] => {
    const { project, reviewHeld: held } = each;
    const missing = (Object.keys(APPRAISALS) as Appraisal[]).filter((appraisal) => hasColumn(each, appraisal) && each[appraisal] !== true);
    const [first] = missing;
    if (held === null || held > asAt || first === undefined) return [];
    const words = message({ project, held, missing: missing.map((appraisal) => APPRAISALS[appraisal]) });
    return [toldFinding({ id: 'PRJ-02', key: keyOfProject(each), basis: 'one-off', at: placeOf([each.at], first), subject: project, amount: null, message: words, advice })];
  });
}
