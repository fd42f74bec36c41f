/** The e-mail address of the account: confirmed and changed by links in messages. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Orders that were placed without an account join it: everything of the customer's is read again. */
export function useConfirmEmail(token: string) {
  const { profiling } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ok("profiling", profiling.POST("/email-confirmations/confirmation", { body: { token } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["mine"] }),
  });
}

export function useConfirmEmailChange(token: string) {
  const { profiling } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ok("profiling", profiling.POST("/email-changes/confirmation", { body: { token } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["mine"] }),
  });
}

export function useSendConfirmationAgain() {
  const { profiling } = useApi();
  return useMutation({ mutationFn: () => ok("profiling", profiling.POST("/me/email-confirmations")) });
}

export function useAskForEmailChange() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (body: Profiling["EmailChangeRequest"]) => ok("profiling", profiling.POST("/me/email-changes", { body })),
  });
}
