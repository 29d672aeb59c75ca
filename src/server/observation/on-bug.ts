/** Receives an error that is a fault of the program, and the id of the request in which it occurred, if it was in one. */
export type OnBug = (error: unknown, requestId?: string) => void;
