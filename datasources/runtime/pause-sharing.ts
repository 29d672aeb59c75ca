/** What one process tells the others that use the same connection. A duration, since clocks differ. */
export type PauseNotice =
  | { readonly kind: 'rate'; readonly milliseconds: number }
  /** `endpoint` is null where the whole connection is refused. */
  | {
      readonly kind: 'refusal';
      readonly endpoint: string | null;
      readonly milliseconds: number;
      readonly count: number;
    }
  | { readonly kind: 'over' };

/** How processes tell each other of pauses. Never throws and never takes long. */
export interface PauseSharing {
  tell(notice: PauseNotice): Promise<void>;
  listen(listener: (notice: PauseNotice) => void): void;
}
