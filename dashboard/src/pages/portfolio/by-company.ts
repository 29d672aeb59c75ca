import { companyAddress } from '../../navigation/addresses';
import type { NumberKind } from '../../format/format';
import type { texts } from './texts';
import type { CompanyNumbers } from './use-companies';

export type ListId = keyof typeof texts.list;

interface Rate {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** What a company adds to a number of all companies. */
interface Part {
  readonly count: number;
  /** What the count is divided by, for a rate. */
  readonly of?: number;
  readonly value?: number | null;
}

export interface PortfolioList {
  /** Null if no source of the company could be read. */
  readonly partOf: (company: CompanyNumbers) => Part | null;
  /** The company's own list, with what the company adds. */
  readonly address: (slug: string) => string;
  readonly valueKind?: NumberKind;
}

const partOfRate = ({ value, numerator, denominator }: Rate): Part => ({ count: numerator, of: denominator, value });
const on = (page: string, list: ListId) => (slug: string) => `${companyAddress(slug)}/${page}?list=${list}`;

export const PORTFOLIO_LISTS: Readonly<Record<ListId, PortfolioList>> = {
  completed: {
    partOf: ({ training }) => training && partOfRate(training.completionRate),
    address: on('training', 'completed'),
    valueKind: 'percent',
  },
  overdue: {
    partOf: ({ training }) => training && { count: training.overdue },
    address: on('training', 'overdue'),
  },
  clicked: {
    partOf: ({ phishing }) => phishing && partOfRate(phishing.clickRate),
    address: on('phishing', 'clicked'),
    valueKind: 'percent',
  },
  'phish-prone': {
    partOf: ({ phishing }) => phishing && partOfRate(phishing.phishProneRate),
    address: on('phishing', 'phish-prone'),
    valueKind: 'percent',
  },
  reported: {
    partOf: ({ phishing }) => phishing && partOfRate(phishing.reportRate),
    address: on('phishing', 'reported'),
    valueKind: 'percent',
  },
  addresses: {
    partOf: ({ exposure }) => exposure && { count: exposure.exposedAccounts },
    address: on('breaches', 'addresses'),
  },
  risk: {
    partOf: ({ risk }) => risk && { count: risk.low + risk.medium + risk.high + risk.critical, value: risk.average },
    address: on('people', 'risk'),
    valueKind: 'score',
  },
};
