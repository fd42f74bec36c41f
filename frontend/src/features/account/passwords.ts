import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { SESSIONS_KEY } from "./sessions";

const SHORTEST = 10;

/** The key of a sentence when a new password will not do; PROFILING also refuses common ones. */
export function passwordTrouble(password: string): "form.required" | "form.passwordShort" | undefined {
  if (!password) return "form.required";
  return password.length < SHORTEST ? "form.passwordShort" : undefined;
}

export function useAskForReset() {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: (email: string) => ok("profiling", profiling.POST("/password-resets", { body: { email } })),
  });
}

/** Ends all sessions of the person, this browser's too. */
export function useResetPassword() {
  const { profiling, session } = useApi();
  return useMutation({
    mutationFn: (body: Profiling["PasswordReset"]) => ok("profiling", profiling.POST("/password-resets/completion", { body })),
    onSuccess: () => session.leave(),
  });
}

export function useChangePassword() {
  const { profiling } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Profiling["PasswordChange"]) => ok("profiling", profiling.POST("/me/password", { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSIONS_KEY }),
  });
}
