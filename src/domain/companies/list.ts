import { orderNumber, peopleNumber } from '../order-number';
import type { OrderNumber, Ranked } from '../order-number';
import { paginate } from '../pages/connection';
import type { PageArgs } from '../pages/connection';
import type { Direction } from '../pages/order';
import type { CompanyPage } from '../pages/pages';
import { PeopleSummaries } from '../summarizing';
import type { CountedPeople } from '../summaries';
import { foldText } from '../text';
import { mergeContributed } from './merged';
import type { Portfolio } from './portfolio';

type CompanyNumber = 'LEARNER_COUNT' | Exclude<OrderNumber, 'CLICK_RATE'>;

/** As clients send it. */
export interface CompanyOrder {
  readonly field?: 'NAME' | CompanyNumber;
  readonly direction?: Direction;
}

/**
 * One page of the companies of a portfolio. A number to order by is computed for all of them, in their order.
 * @param filter what the portfolio was chosen by: a cursor is valid for the same choice only
 */
export async function listCompanies(
  portfolio: Portfolio,
  args: PageArgs & { readonly orderBy?: CompanyOrder | null },
  filter: unknown,
): Promise<CompanyPage> {
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  const ranked = field === 'NAME' ? [] : await portfolio.each((counted) => rank(portfolio, counted, field));
  const numberOf = new Map(ranked.map(({ company, value }) => [company, value.number]));
  const { unreadableAt, ...contributed } = mergeContributed(ranked, portfolio.shortfalls);
  const page = paginate(
    {
      ...contributed,
      list: JSON.stringify(['companies', filter, field, direction]),
      items: portfolio.companies,
      keyOf: (company) => {
        const name = [foldText(company.name), company.slug];
        return field === 'NAME' ? name : [numberOf.get(company) ?? null, ...name];
      },
      direction,
    },
    args,
  );
  return Object.assign(page, { unreadableAt });
}

async function rank({ graph }: Portfolio, counted: CountedPeople, field: CompanyNumber): Promise<Ranked> {
  if (field !== 'LEARNER_COUNT') return orderNumber(new PeopleSummaries(graph, counted), field, null);
  const { learners, outcomes } = counted.people;
  // Without any account list, the number is unknown.
  return peopleNumber({ outcomes }, learners.length);
}
