import type { Ordering } from "@comptoir/shared/types";

/** An event that a service could not take in; each service tells of its own in the same words. */
export type DeadLetter = Ordering["DeadLetter"];
