import { SourceProblem } from '../spec/problem';
import type { ExposureNotice, InputMistake, WriteCall, Writes } from '../spec/writes';
import type { Client } from './client';
import type { CustomerReads } from './customer';
import { interpret } from './problems';

/** What can be changed at CyberHoot: nothing, but it mails people that they are exposed. */
export function createWrites({ php }: Client, { customerOf }: CustomerReads): Writes {
  const notice = (
    endpoint: 'CH-14' | 'CH-15',
    file: string,
    form: Readonly<Record<string, string>>,
    item: number,
  ): WriteCall => {
    const spelled = (ending: string): WriteCall => ({
      endpoint,
      method: 'POST',
      path: `/customers/users/exposed-users/${file}${ending}`,
      form,
      items: [item],
      // A success is the number 1. No other response says whether a mail was sent, except an error.
      read(body, status) {
        const verdict = interpret({ endpoint, status, body });
        if (verdict.kind === 'problem') return [{ state: 'REFUSED', message: verdict.message }];
        const isSent = body === 1 || body === '1' || body === true;
        if (!isSent) throw unclear(endpoint, status);
        php.settleForWrites(ending);
        return [{ state: 'DONE' }];
      },
    });
    const [first, second] = php.endingsOfWrites();
    return { ...spelled(first), ...(second === undefined ? {} : { otherwise: spelled(second) }) };
  };
  return {
    notifyExposed: {
      endpoints: ['CH-14', 'CH-15'],
      touches: [],
      sendsMail: true,
      check: mistakesOf,
      async plan({ accounts, message, copyTo }, context) {
        const form = { customer_id: await customerOf(context), message };
        if (accounts === null) return { calls: [notice('CH-14', 'notify-all.php', form, 0)] };
        const copies: Readonly<Record<string, string>> = copyTo.length > 0 ? { emails: copyTo.join(',') } : {};
        return {
          calls: accounts.map(({ accountId: user }, item) =>
            notice('CH-15', 'notify.php', { ...form, user_id: user, ...copies }, item),
          ),
        };
      },
    },
  };
}

function unclear(endpoint: string, status: number): SourceProblem {
  const message = `${endpoint} did not say whether the message was sent`;
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, status, message });
}

function mistakesOf({ accounts, message, copyTo }: ExposureNotice): readonly InputMistake[] {
  const mistakes: InputMistake[] = [];
  const add = (code: InputMistake['code'], words: string, ...field: readonly string[]) =>
    mistakes.push({ item: null, field, code, message: words });
  if (message.trim() === '') add('REQUIRED', 'The message must not be empty', 'message');
  if (accounts === null && copyTo.length > 0)
    add('NOT_ALLOWED', 'CyberHoot copies messages to named learners only: name them, or leave out "copyTo"', 'copyTo');
  for (const [index, address] of copyTo.entries())
    if (address.includes(','))
      add('INVALID', 'CyberHoot separates addresses by commas: leave out this one', 'copyTo', String(index));
  return mistakes;
}
