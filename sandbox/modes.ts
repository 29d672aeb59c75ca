/** Which of a vendor's quirks its sandbox shows. `quirk`: each vendor's documented variants, all at once. */
export type Mode = 'default' | 'quirk';
