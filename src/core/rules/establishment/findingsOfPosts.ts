import type { Finding } from '../../model/finding';
import type { Policy } from '../../model/policy';
import type { PayrollRecord } from '../../model/post';
import { agencyAboveVacancies } from './agencyAboveVacancies';
import type { CostOfRecord } from './costOfRecords';
import type { PostCost } from './costPosts';
import { coverWithoutVacancy } from './coverWithoutVacancy';
import { filledWithoutPay } from './filledWithoutPay';
import { fteOfPaidPeople } from './fteOfOnePerson';
import { managerNotPermanent } from './managerNotPermanent';
import type { PaidPosts } from './paidPosts';
import { paidWithoutPost } from './paidWithoutPost';
import { payNotCalculated } from './payNotCalculated';
import { type Scale, payOutsideGrade } from './payOutsideGrade';
import { salaryNotOfPoint } from './salaryNotOfPoint';
import type { StreamPay } from './streamPay';

export interface PostsHeld {
  readonly rows: readonly PostCost[];
  readonly paid: PaidPosts;
  readonly payroll: readonly PayrollRecord[];
  readonly streams: readonly StreamPay[];
  readonly scale: Scale;
  readonly costOf: CostOfRecord;
  readonly policy: Policy;
}

/** What the rules find in single posts and in the people paid on them: EST-04, 06, 07, 08, 10 and 12. */
export function findingsOfPosts({ rows, paid, payroll, streams, scale, costOf, policy }: PostsHeld): Finding[] {
  return [
    ...paidWithoutPost(paid, costOf, policy),
    ...filledWithoutPay(paid),
    ...coverWithoutVacancy(paid.posts),
    ...agencyAboveVacancies(streams),
    ...payOutsideGrade(paid.posts, scale),
    ...salaryNotOfPoint(paid.posts, scale),
    ...fteOfPaidPeople(payroll),
    ...managerNotPermanent(rows, policy),
    ...payNotCalculated(rows, scale.payYear),
  ];
}
