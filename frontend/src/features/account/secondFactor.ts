import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ME_KEY } from "./queries";

/** Makes a new secret, which counts only once a code of it was given. */
export function useStartSecondFactor() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (body: Profiling["SecondFactorStart"]) => ok("profiling", profiling.POST("/me/second-factor", { body })),
  });
}

export function useConfirmSecondFactor() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (code: string) => ok("profiling", profiling.POST("/me/second-factor/confirmation", { body: { code } })),
    onSuccess: useReadMeAgain(),
  });
}

export function useRenewRecoveryCodes() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (code: string) => ok("profiling", profiling.POST("/me/second-factor/recovery-codes", { body: { code } })),
    onSuccess: useReadMeAgain(),
  });
}

export function useRemoveSecondFactor() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (body: Profiling["SecondFactorRemoval"]) =>
      ok("profiling", profiling.POST("/me/second-factor/removal", { body })),
    onSuccess: useReadMeAgain(),
  });
}

function useReadMeAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ME_KEY });
}
