import type { Limits } from "@comptoir/shared/transport";
import type { ServiceName } from "@generated/suite";

/**
 * How long a shopper waits for a change. A change that can be sent again without a second effect (an item in the cart, an
 * address, an account) has the limit of a read, and the button offers a retry. An order may be in progress: the page waits
 * for it and says so.
 */
export const limits = (service: ServiceName): Partial<Limits> => (service === "ordering" ? {} : { write: 6_000 });
