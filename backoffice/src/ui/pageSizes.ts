/** Rows per page of a list: as many as fit on a screen, and the maximum of the contracts. */
export const PAGE_SIZES = [25, 100] as const;
