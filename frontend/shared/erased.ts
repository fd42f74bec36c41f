/** What the services keep in place of an erased person's words (ADR 0064): the sites say it in the reader's. */
const ERASED = "erased";

/** Whether it is no name any more: of the recipient of an address, or in a list. */
export const isErased = (name: string) => name === ERASED;
