/** An event that may come before anybody listens: the first listener is called for it. */
export interface HeldEvent {
  /** Calls it at each event from now on, and now if there was one before. @returns ends that: further events do nothing */
  readonly listen: (onEvent: () => void) => () => void;
}

/** An event with the function that reports it. */
export function createHeldEvent(): HeldEvent & { readonly emit: () => void } {
  let isWaiting = false;
  let listener = (): void => void (isWaiting = true);
  return {
    emit: () => listener(),
    listen(onEvent) {
      listener = onEvent;
      if (isWaiting) onEvent();
      isWaiting = false;
      return () => void (listener = () => undefined);
    },
  };
}
