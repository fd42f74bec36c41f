/** Whether an OWNER may do nothing yet but set up a second factor. */
import { useApi } from "@comptoir/shared/apiContext";
import { useSyncExternalStore } from "react";

export function useSecondFactorMissing(): boolean {
  const { session } = useApi();
  return useSyncExternalStore(session.subscribe, () => session.secondFactorMissing);
}
