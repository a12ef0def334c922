/** What each policy removes, as data. Titles and descriptions are shown in the app and the reference page. */
import type { PhiSubtype, PhiType } from '../document/annotation.ts';
import { EngineError } from '../errors.ts';
import type { PolicyId } from './types.ts';

/**
 * What happens to a kind of finding. `keep-year`: a bare year stays, and of other dates the year may be shown.
 * `keep-under-90`: an age from 90 up goes. `keep-state`: a state or larger region stays, a smaller one goes.
 */
export type PolicyAction = 'remove' | 'keep' | 'keep-year' | 'keep-under-90' | 'keep-state';
/** `NAME`, or `LOCATION.STATE`, which comes before `LOCATION`. */
export type PolicyKey = PhiType | `${PhiType}.${PhiSubtype}`;

export interface Policy {
  readonly id: PolicyId;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  /** Kinds that are not named here are removed. */
  readonly rules: Readonly<Partial<Record<PolicyKey, PolicyAction>>>;
}

export const POLICIES: readonly Policy[] = [
  {
    id: 'safe-harbor',
    title: 'Safe Harbor',
    description:
      'Removes the 18 kinds of identifier that the Safe Harbor rule lists, clinicians and jobs as well. Years, states, countries and ages up to 89 stay. A year that tells of an age over 89 goes.',
    source: '45 CFR 164.514(b)(2). Clinicians, institutions and jobs are removed beyond the rule.',
    rules: { DATE: 'keep-year', AGE: 'keep-under-90', 'LOCATION.STATE': 'keep-state', 'LOCATION.COUNTRY': 'keep' },
  },
  {
    id: 'limited-data-set',
    title: 'Limited data set',
    description: 'Removes names, streets, institutions, contacts and numbers. Keeps dates, ages, jobs, towns, states and ZIP codes. An address written in one run goes whole. Sharing such a set needs a data use agreement.',
    source: '45 CFR 164.514(e)(2). Institutions and other identifying numbers are removed beyond the rule.',
    rules: {
      DATE: 'keep', AGE: 'keep', PROFESSION: 'keep', 'LOCATION.CITY': 'keep', 'LOCATION.STATE': 'keep', 'LOCATION.COUNTRY': 'keep', 'LOCATION.ZIP': 'keep',
    },
  },
  {
    id: 'names-only',
    title: 'Names only',
    description: 'Removes the names of people and nothing else. Dates, places, contacts and numbers stay.',
    source: 'Written for this project.',
    rules: { PROFESSION: 'keep', LOCATION: 'keep', AGE: 'keep', DATE: 'keep', CONTACT: 'keep', ID: 'keep' },
  },
  {
    id: 'everything',
    title: 'Everything found',
    description: 'Removes every finding: years, states, countries and jobs as well.',
    source: 'Written for this project.',
    rules: {},
  },
];

/** @throws EngineError `UNKNOWN_ID` */
export function policyOf(id: PolicyId): Policy {
  const policy = POLICIES.find((one) => one.id === id);
  if (policy === undefined) throw new EngineError('UNKNOWN_ID', { kind: 'policy', id });
  return policy;
}

export function actionOf(policy: Policy, type: PhiType, subtype?: PhiSubtype): PolicyAction {
  const own = subtype === undefined ? undefined : policy.rules[`${type}.${subtype}`];
  return own ?? policy.rules[type] ?? 'remove';
}

/** Whether the year of a removed date may be shown. */
export const showsYear = (policy: Policy): boolean => policy.rules.DATE === 'keep-year';
