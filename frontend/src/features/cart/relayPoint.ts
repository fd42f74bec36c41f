import type { Carting } from "@comptoir/shared/types";

/** The point that the parcel goes to; one that was chosen before another method is none. */
export function chosenPoint(delivery: Carting["CartDelivery"] | undefined): Carting["RelayPointCopy"] | undefined {
  return delivery?.shipping?.delivers_to === "RELAY_POINT" ? delivery.relay_point : undefined;
}
