/** What the person who is signed in reads about themselves. */
import { ok } from "@comptoir/shared/api";
import type { Profiling } from "@comptoir/shared/types";
import { useApiQuery } from "../../data/useApiQuery";

export type Me = Profiling["Me"];

export const useMe = () => useApiQuery(["me"], ({ profiling }) => ok("profiling", profiling.GET("/me")));

export const useMyPreferences = () =>
  useApiQuery(["me", "preferences"], ({ profiling }) => ok("profiling", profiling.GET("/me/preferences")));

export const useMySessions = () =>
  useApiQuery(["me", "sessions"], ({ profiling }) =>
    ok("profiling", profiling.GET("/me/sessions", { params: { query: { limit: 100 } } })),
  );
