import type { Limits } from "@comptoir/shared/transport";
import type { ServiceName } from "@generated/suite";

/**
 * How long a shopper waits for a change. What can be sent again without a second effect (a place in the cart, an address, an
 * account) is given up after the time of a question, and the button is there for another try. An order may be under way:
 * it is waited for, and the page says so.
 */
export const limits = (service: ServiceName): Partial<Limits> => (service === "ordering" ? {} : { write: 6_000 });
