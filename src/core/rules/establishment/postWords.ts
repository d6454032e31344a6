import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import { NIL, type Quantity, compare } from '../../model/quantity';
import { sayDay, sayMany, sayNumber, sayPounds } from '../../model/wording';
import { named, people } from './sayStaff';

/** What the rules on posts, and on who holds them, say. */
export const postWords = {
  'EST-02': {
    title: 'Post on the establishment twice',
    message: ({ postId, rows, fte, amount }: { readonly postId: string; readonly rows: number; readonly fte: Quantity; readonly amount: Pence }) =>
      `Post ${postId} stands on ${sayMany(rows, 'row')} of the establishment, ${sayNumber(fte)} FTE together, with no job share stated: ${sayPounds(amount)} of this year's cost would be counted twice.`,
    advice: 'Delete the row that is no post, give it its own post number, or mark both rows as a job share.',
  },
  'EST-04': {
    title: 'Paid without a post, or a post without pay',
    message: ({ why, post, costCentre, people: paid, fte, amount }: PaidWithoutPost) =>
      `Payroll pays ${people(paid)} (${sayNumber(fte)} FTE) ${
        why === 'blank' ? `with no post${costCentre === '' ? '' : ` on ${costCentre}`}` : why === 'unknown' ? `on post ${post}, which is not on the establishment` : `on post ${post}, which is deleted`
      }${amount === null ? '; the cost is not known because there is no salary' : `: ${sayPounds(amount)} a year with on-costs`}.`,
    advice: 'Find who authorised the pay. Correct the post on payroll, have the post approved, or stop the pay.',
    unpaid: {
      message: ({ post, stream, fte, amount }: { readonly post: string; readonly stream: string; readonly fte: Quantity; readonly amount: Pence }) =>
        `${post} in ${named(stream)} is filled on the establishment (${sayNumber(fte)} FTE, ${sayPounds(amount)} this year) and nobody is paid on it.`,
      advice: 'Mark the post vacant with its dates, or correct the post on payroll of whoever holds it.',
    },
  },
  'EST-05': {
    title: 'Ended post still paid or costed',
    message: ({ post, stream, end, status, people: paid, fte, amount }: EndedPost) =>
      `${post} in ${named(stream)} ended on ${sayDay(end)} and ${paid > 0 ? `payroll still pays ${people(paid)} (${sayNumber(fte)} FTE) on it` : `still stands as ${status}`}: ${sayPounds(amount)} from the day after to the end of the year, left out of the cost of posts.`,
    advice: 'Delete the post and stop the pay, or have it extended with its funding and correct the end date.',
  },
  'EST-06': {
    title: 'Agency cover with no vacancy',
    message: ({ post, stream, cover, status, amount }: Cover) =>
      `${post} in ${named(stream)} is covered by ${cover}${amount === null ? '' : `, ${sayPounds(amount)} this year`}, and the post is ${status} with no vacancy.`,
    advice: 'End the cover, or date the vacancy or absence that it covers.',
    stream: {
      message: ({ stream, agency, vacant, amount }: { readonly stream: string; readonly agency: Pence; readonly vacant: Pence; readonly amount: Pence }) =>
        `${named(stream)} is forecast to spend ${sayPounds(agency)} on agency and its vacant months would have cost ${sayPounds(vacant)}: ${sayPounds(amount)} of agency is not met by vacancies.`,
      advice: 'Ask which work the agency staff do and which budget meets it.',
    },
  },
  'EST-08': {
    title: 'FTE of one person is not possible',
    message: ({ where, subject, fte, rows, amount }: FteOfOne) =>
      `${where === 'payroll' ? `${people(rows)} on the payroll under ${subject}` : subject} ${where === 'payroll' && rows > 1 ? 'have' : 'has'} ${fte === null ? 'no FTE' : `${sayNumber(fte)} FTE`}, where one person is above nil and at most 1` +
      `${amount === null ? '' : `: ${sayPounds(amount)} ${fte !== null && compare(fte, NIL) > 0 ? 'more' : 'less'} than one full-time person`}.`,
    advice: 'Type the FTE of the person, or the headcount where the row stands for several people.',
  },
  'EST-10': {
    title: 'Managerial post without a permanent holder',
    message: ({ post, stream, how, since, asAt, days }: HeldFor) =>
      `${post} in ${named(stream)} is held ${how === 'an interim' ? 'by an interim' : how}${
        since === null || days === null ? '; the sheet does not say since when' : ` since ${sayDay(since)}: ${sayMany(days, 'day')} to ${sayDay(asAt)}, both days counted`
      }.`,
    advice: 'Say by when a permanent appointment is to be made, and what the cover costs beside the post.',
  },
  'EST-11': {
    title: 'Posts and employees budget on different cost centres',
    posts: ({ centre, stream, rows, amount }: OnCentre) => `${sayMany(rows, 'row')} of posts on ${centreOf(centre, stream)} cost ${sayPounds(amount)} this year, and it has no employees budget.`,
    budget: ({ centre, stream, rows, amount }: OnCentre) => `${centreOf(centre, stream)} has an employees budget of ${sayPounds(amount)} (${sayMany(rows, 'line')}) and no posts.`,
    advice: 'Correct the cost centre of the posts, or vire the budget to where the posts are.',
  },
} as const;

interface PaidWithoutPost {
  readonly why: 'blank' | 'unknown' | 'deleted';
  readonly post: string;
  readonly costCentre: string;
  readonly people: number;
  readonly fte: Quantity;
  readonly amount: Pence | null;
}

interface EndedPost {
  readonly post: string;
  readonly stream: string;
  readonly end: Day;
  readonly status: string;
  readonly people: number;
  readonly fte: Quantity;
  readonly amount: Pence;
}

interface Cover {
  readonly post: string;
  readonly stream: string;
  readonly cover: string;
  readonly status: string;
  readonly amount: Pence | null;
}

interface FteOfOne {
  readonly where: 'establishment' | 'payroll';
  readonly subject: string;
  readonly fte: Quantity | null;
  readonly rows: number;
  readonly amount: Pence | null;
}

interface HeldFor {
  readonly post: string;
  readonly stream: string;
  readonly how: 'an interim' | 'acting' | 'on secondment';
  readonly since: Day | null;
  readonly asAt: Day;
  readonly days: number | null;
}

interface OnCentre {
  readonly centre: string;
  readonly stream: string;
  readonly rows: number;
  readonly amount: Pence;
}

function centreOf(centre: string, stream: string): string {
  return centre === '' ? named(stream) : stream === '' ? centre : `${centre} (${stream})`;
}
