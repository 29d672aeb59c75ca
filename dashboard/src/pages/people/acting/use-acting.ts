import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { CombinedError } from 'urql';
import { announce } from '../../../components/announce';
import { asError } from '../../../graph/source-problems';
import type { OutcomeFragment } from '../gql/graphql';
import { texts } from '../texts';
import { newKey, NOTHING_ANSWERED, sendParts } from './actions';
import type { Act, Answered, Sending } from './actions';
import { together } from './outcomes';

/** Where acting is: choosing, then a plan that was not sent, then what became of it. */
type Step =
  | { readonly name: 'choosing'; readonly error?: CombinedError }
  /** With the number of people who are done. */
  | { readonly name: 'planning'; readonly done: number }
  | { readonly name: 'planned'; readonly act: Act; readonly plan: OutcomeFragment; readonly key: string }
  | { readonly name: 'sending'; readonly done: number }
  /** No answer arrived to a part; those before it were answered, and those after it were not sent. */
  | {
      readonly name: 'unanswered';
      readonly act: Act;
      readonly key: string;
      readonly answered: Answered;
      readonly error: CombinedError;
    }
  | { readonly name: 'sent'; readonly act: Act; readonly result: OutcomeFragment };

interface Acting {
  readonly step: Step;
  readonly plan: (act: Act) => Promise<void>;
  /** @param before the parts that were answered before */
  readonly send: (act: Act, key: string, before?: Answered) => Promise<void>;
  readonly back: () => void;
}

/** A dry run first; what it showed is sent under one key, however often it has to be sent. */
export function useActing(): Acting {
  const client = useClient();
  const [step, setStep] = useState<Step>({ name: 'choosing' });
  const isSending = step.name === 'sending';
  useEffect(() => {
    if (!isSending) return undefined;
    // The results would be lost, and the parts that are not sent yet: the browser asks first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSending]);
  return {
    step,
    async plan(act) {
      const sending: Sending = { dryRun: true };
      let answered = NOTHING_ANSWERED;
      setStep({ name: 'planning', done: 0 });
      try {
        for await (answered of sendParts(client, act, sending)) setStep({ name: 'planning', done: answered.done });
        setStep({ name: 'planned', act, plan: together(answered.outcomes), key: newKey() });
        announce(texts.acting.previewTitle);
      } catch (error) {
        setStep({ name: 'choosing', error: asError(error) });
      }
    },
    async send(act, key, before = NOTHING_ANSWERED) {
      const sending: Sending = { dryRun: false, idempotencyKey: key };
      let answered = before;
      setStep({ name: 'sending', done: before.done });
      try {
        for await (answered of sendParts(client, act, sending, before))
          setStep({ name: 'sending', done: answered.done });
        const result = together(answered.outcomes);
        setStep({ name: 'sent', act, result });
        announce(texts.acting.outcomes[result.outcome]);
      } catch (error) {
        setStep({ name: 'unanswered', act, key, answered, error: asError(error) });
      }
    },
    back: () => setStep({ name: 'choosing' }),
  };
}
