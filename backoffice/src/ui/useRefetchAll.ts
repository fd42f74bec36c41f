/** After a change: reads everything again now, and again when its events have reached the other services. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

const LATER_MS = [900, 2500];

export function useRefetchAll(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    for (const later of LATER_MS) setTimeout(() => void client.invalidateQueries(), later);
    await client.invalidateQueries();
  }, [client]);
}
