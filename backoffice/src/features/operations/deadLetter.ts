import type { Ordering } from "@comptoir/shared/types";

/** An event that a service could not apply; all services describe theirs in the same format. */
export type DeadLetter = Ordering["DeadLetter"];
