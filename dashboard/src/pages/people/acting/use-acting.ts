import { useState } from 'react';
import { useClient } from 'urql';
import type { CombinedError } from 'urql';
import { announce } from '../../../components/announce';
import { asError } from '../../../graph/source-problems';
import type { OutcomeFragment } from '../gql/graphql';
import { texts } from '../texts';
import { newKey, send } from './actions';
import type { Act } from './actions';

/** Where acting is: choosing, then a plan that was not sent, then what became of it. */
type Step =
  | { readonly name: 'choosing'; readonly error?: CombinedError }
  /** With the number of people who are done. */
  | { readonly name: 'planning'; readonly done: number }
  | { readonly name: 'planned'; readonly act: Act; readonly plan: OutcomeFragment; readonly key: string }
  | { readonly name: 'sending'; readonly done: number }
  /** Sent, and no answer arrived. */
  | { readonly name: 'unanswered'; readonly act: Act; readonly key: string; readonly error: CombinedError }
  | { readonly name: 'sent'; readonly act: Act; readonly result: OutcomeFragment };

interface Acting {
  readonly step: Step;
  readonly plan: (act: Act) => Promise<void>;
  readonly send: (act: Act, key: string) => Promise<void>;
  readonly back: () => void;
}

/** A dry run first; what it showed is sent under one key, however often it has to be sent. */
export function useActing(): Acting {
  const client = useClient();
  const [step, setStep] = useState<Step>({ name: 'choosing' });
  return {
    step,
    async plan(act) {
      try {
        const plan = await send(client, act, { dryRun: true }, (done) => setStep({ name: 'planning', done }));
        setStep({ name: 'planned', act, plan, key: newKey() });
        announce(texts.acting.previewTitle);
      } catch (error) {
        setStep({ name: 'choosing', error: asError(error) });
      }
    },
    async send(act, key) {
      try {
        const result = await send(client, act, { dryRun: false, idempotencyKey: key }, (done) =>
          setStep({ name: 'sending', done }),
        );
        setStep({ name: 'sent', act, result });
        announce(texts.acting.outcomes[result.outcome]);
      } catch (error) {
        setStep({ name: 'unanswered', act, key, error: asError(error) });
      }
    },
    back: () => setStep({ name: 'choosing' }),
  };
}
