import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import type { Credentials } from "@comptoir/shared/session";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { forgetTyped } from "../../base/kept";

export type Me = Profiling["Me"];
export type BookEntry = Profiling["CustomerAddress"];

export const ME_KEY = ["mine", "me"] as const;
export const BOOK_KEY = ["mine", "addresses"] as const;

export function useMe(enabled = true) {
  const { profiling } = useApi();
  return useQuery({ queryKey: ME_KEY, queryFn: ({ signal }) => ok("profiling", profiling.GET("/me", { signal })), enabled });
}

export function useAddresses(enabled = true) {
  const { profiling } = useApi();
  return useQuery({
    queryKey: BOOK_KEY,
    queryFn: async ({ signal }) => (await ok("profiling", profiling.GET("/me/addresses", { signal }))).items,
    enabled,
  });
}

/** The account is for customers: staff have a site of their own. */
export class StaffError extends Error {}

export function useSignIn() {
  const { session } = useApi();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      const before = session.who;
      const { role, user_id } = await session.signIn(credentials);
      // If another person signs in after a session ended, the typed texts of the first are deleted.
      if (before && before !== user_id) forgetTyped();
      if (role === "CUSTOMER") return;
      await session.signOut();
      throw new StaffError();
    },
  });
}

/** Opens the account and signs in. */
export function useRegister() {
  const { profiling, session } = useApi();
  return useMutation({
    mutationFn: async (draft: Profiling["CustomerDraft"]) => {
      const { email, password } = draft;
      const taken = await ok("profiling", profiling.POST("/customers", { body: draft })).then(
        () => undefined,
        (error: unknown) => (isProblem(error, "email-taken") ? error : Promise.reject(error)),
      );
      try {
        await session.signIn({ email, password });
      } catch (error) {
        // The account exists with this password: it was created a moment ago and the response was lost.
        throw taken !== undefined && isProblem(error, "invalid-credentials", "second-factor-required") ? taken : error;
      }
    },
    onSuccess: () => forgetTyped("register"),
  });
}

export function useSaveMe() {
  const { profiling } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Profiling["MeChange"]) => ok("profiling", profiling.PATCH("/me", { body: change })),
    onSuccess: (me) => queries.setQueryData(ME_KEY, me),
    onError: (error) => {
      if (isProblem(error, "version-conflict")) void queries.invalidateQueries({ queryKey: ME_KEY });
    },
  });
}
