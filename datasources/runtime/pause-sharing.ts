/** A message between processes that use the same connection. It contains a duration, because clocks differ. */
export type PauseNotice =
  | { readonly kind: 'rate'; readonly milliseconds: number }
  /** `endpoint` is null if the whole connection is refused. */
  | {
      readonly kind: 'refusal';
      readonly endpoint: string | null;
      readonly milliseconds: number;
      readonly count: number;
    }
  | { readonly kind: 'over' };

/** How processes share pauses. Never throws and never takes long. */
export interface PauseSharing {
  tell(notice: PauseNotice): Promise<void>;
  /** @returns ends it */
  listen(listener: (notice: PauseNotice) => void): () => void;
}
