/** Which of a vendor's quirks its sandbox shows. `quirk`: all documented variants of each vendor at once. */
export type Mode = 'default' | 'quirk';
