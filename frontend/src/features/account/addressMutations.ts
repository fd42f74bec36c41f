import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { Attempt } from "@comptoir/shared/attempts";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../../ui/Announcer";
import { useAccountLanguage } from "./language";
import { BOOK_KEY, type BookEntry } from "./queries";

/** Adds an address, or replaces the one that is named. */
export function useSaveAddress(entry: BookEntry | undefined) {
  const { profiling } = useApi();
  const queries = useQueryClient();
  // One key per form: when it is sent again after a lost response, it is not a second address.
  const [attempt] = useState(() => new Attempt());
  return useMutation({
    mutationFn: ({ default_delivery = false, default_billing = false, ...draft }: Profiling["AddressDraft"]) => {
      const body = { ...draft, default_delivery, default_billing };
      if (!entry) {
        const params = { header: { "Idempotency-Key": attempt.keyFor(body) } };
        return ok("profiling", profiling.POST("/me/addresses", { params, body }));
      }
      const params = { path: { address_id: entry.address_id } };
      return ok("profiling", profiling.PUT("/me/addresses/{address_id}", { params, body: { ...body, version: entry.version } }));
    },
    onSuccess: () => attempt.done(),
    onSettled: () => queries.invalidateQueries({ queryKey: BOOK_KEY }),
  });
}

export function useRemoveAddress() {
  const { profiling } = useApi();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { t } = useAccountLanguage();
  return useMutation({
    mutationFn: ({ address_id }: BookEntry) =>
      ok("profiling", profiling.DELETE("/me/addresses/{address_id}", { params: { path: { address_id } } })),
    onSuccess: () => announce(t("addresses.removed")),
    onSettled: () => queries.invalidateQueries({ queryKey: BOOK_KEY }),
  });
}
