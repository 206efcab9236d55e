/** The ways in which a request reaches the centre (Appendix 6, line 2). */
export const REQUEST_CHANNELS = ["direct", "portal"] as const;

export type RequestChannel = (typeof REQUEST_CHANNELS)[number];
