/** SIGHUP asks a server to read its configuration again. */
export interface HangUps {
  /** Calls it at each signal from now on, and now if there was one before. @returns ends that: further signals do nothing */
  listen(onHangUp: () => void): () => void;
}

/**
 * Catches SIGHUP, which else ends the process. To be called before anything that takes time: a signal that comes during the
 * start waits for its end.
 */
export function catchHangUps(): HangUps {
  let isWaiting = false;
  const wait = (): void => void (isWaiting = true);
  let listener = wait;
  process.on('SIGHUP', () => listener());
  return {
    listen(onHangUp) {
      listener = onHangUp;
      if (isWaiting) onHangUp();
      isWaiting = false;
      return () => void (listener = () => undefined);
    },
  };
}
