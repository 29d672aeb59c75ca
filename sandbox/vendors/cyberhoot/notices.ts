import { writeRoute } from '../../http';
import type { Ask, Reply, Route } from '../../http';
import type { CyberHootTruth } from '../../population';

/** One call of CH-14 or CH-15, with the people whom it mailed. */
export interface Notice {
  readonly endpoint: 'CH-14' | 'CH-15';
  readonly customerId: string;
  readonly message: string;
  /** Addresses that `emails` names. */
  readonly copyTo: readonly string[];
  /** The ids of the users who got a mail. */
  readonly userIds: readonly string[];
}

export interface CyberHootState {
  /** In order: twice is twice. */
  readonly notices: readonly Notice[];
}

export interface CyberHootSettings {
  /** What `.php/` answers: as `.php`, or a redirect to it. */
  phpSlash: 'accepted' | 'redirected';
}

interface NoticeOptions {
  readonly customers: readonly CyberHootTruth[];
  readonly notices: Notice[];
  readonly settings: CyberHootSettings;
  readonly quirky: () => boolean;
  readonly failure: (status: number, error: string, description: string) => Reply;
}

/** CH-14 and CH-15. Their parameters come in a form body, or in the query. */
export function noticeRoutes({ customers, notices, settings, quirky, failure }: NoticeOptions): readonly Route[] {
  const parameter = ({ form, query }: Ask, name: string) => form.get(name) ?? query.get(name) ?? '';
  /** 1, in one of the forms that the contract lists. */
  const done = (): Reply => {
    const one = { status: 200, body: 1 };
    const variants = [
      one,
      { status: 200, body: '1' },
      { status: 200, body: true },
      { ...one, headers: { 'content-type': 'text/html; charset=UTF-8' } },
    ];
    return quirky() ? (variants[notices.length % variants.length] ?? one) : one;
  };
  /** Some deployments answer 200 to what they refuse. */
  const refused = (status: number, error: string, description: string): Reply =>
    failure(quirky() ? 200 : status, error, description);
  const notice = (
    endpoint: Notice['endpoint'],
    file: string,
    userIds: (customer: CyberHootTruth, ask: Ask) => readonly string[] | Reply,
  ): readonly Route[] => [
    {
      ...writeRoute(
        endpoint,
        'POST',
        `(/customers/users/exposed-users/${file})/`,
        ({ params: [path = ''], query }) => ({
          status: 301,
          body: undefined,
          headers: { location: `/api${path}${query.size > 0 ? `?${query.toString()}` : ''}` },
        }),
      ),
      matches: () => settings.phpSlash === 'redirected',
    },
    writeRoute(endpoint, 'POST', `/customers/users/exposed-users/${file}/?`, (ask) => {
      const customer = customers.find(({ id }) => id === parameter(ask, 'customer_id'));
      if (!customer) return refused(400, 'invalid_customer', 'customer_id is missing or unknown');
      const message = parameter(ask, 'message');
      if (message === '') return refused(400, 'missing_message', 'message is required');
      const recipients = userIds(customer, ask);
      if ('status' in recipients) return recipients;
      const copyTo = parameter(ask, 'emails')
        .split(',')
        .flatMap((one) => one.trim() || []);
      notices.push({ endpoint, customerId: customer.id, message, copyTo, userIds: recipients });
      return done();
    }),
  ];

  return [
    ...notice('CH-14', 'notify-all.php', ({ exposures }) => exposures.flatMap(({ userId }) => userId ?? [])),
    ...notice('CH-15', 'notify.php', ({ users, exposures }, ask) => {
      const [id, email] = [parameter(ask, 'user_id'), parameter(ask, 'user_email').trim().toLowerCase()];
      if (id === '' && email === '') return refused(400, 'missing_user', 'user_id or user_email is required');
      const user = users.find((one) => (id === '' ? one.email?.trim().toLowerCase() === email : one.id === id));
      if (!user) return refused(404, 'not_found', 'There is no such user');
      return exposures.some(({ userId }) => userId === user.id)
        ? [user.id]
        : refused(404, 'no_exposures', 'The user has no exposures');
    }),
  ];
}
