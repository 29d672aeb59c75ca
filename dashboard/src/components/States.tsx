import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { formatNumber } from '../format/format';
import { isTimeout, READ_LIMIT_SECONDS } from '../graph/time-limit';
import { texts } from '../texts';

/** Shown in the place of content that is awaited. */
export function LoadingState({ label = texts.states.loading }: { readonly label?: string }) {
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden="true" />
      {label}
    </div>
  );
}

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Shown where there is nothing, with the reason if it is known. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="state state-empty">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: CombinedError;
  readonly onRetry: () => void;
}

/** Shown where content could not be read at all. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const reason = reasonOf(error);
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{texts.states.failed}</p>
      <p>{reason}</p>
      <button type="button" className="button" onClick={onRetry}>
        {texts.states.retry}
      </button>
    </div>
  );
}

function reasonOf({ networkError, response, graphQLErrors, message }: CombinedError): string {
  if (isTimeout(networkError)) return texts.states.timeout(formatNumber(READ_LIMIT_SECONDS, 'count'));
  if (networkError && !response) return texts.states.network;
  return graphQLErrors.length > 0 ? graphQLErrors.map((one) => one.message).join(' ') : message;
}
