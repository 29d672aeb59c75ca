/** All about one person, and about a hundred. */
export const PERSON: string;
export const flagshipQuery: string;
