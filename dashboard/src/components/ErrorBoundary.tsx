import { Component } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts';

interface Props {
  readonly children: ReactNode;
}

/**
 * A fault of one page does not take the others with it. Trying again loads the whole page: after an update of the server, the parts
 * that are not loaded yet have other names.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="state state-error" role="alert">
        <p className="state-title">{texts.states.crashed}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {texts.states.reload}
        </button>
      </div>
    );
  }
}
