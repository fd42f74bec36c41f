/** Rows of a page of a list: what a screen holds, and the most that the contracts answer at once. */
export const PAGE_SIZES = [25, 100] as const;
