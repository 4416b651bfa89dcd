/** The size of the card that stands for a step where its link is shared, px: every network shows it uncut. */
export const CARD = { width: 1200, height: 630 } as const;
