import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ME_KEY, type Me } from "./queries";

const PREFERENCES_KEY = ["mine", "preferences"] as const;

export function usePreferences() {
  const { profiling } = useApi();
  return useQuery({
    queryKey: PREFERENCES_KEY,
    queryFn: ({ signal }) => ok("profiling", profiling.GET("/me/preferences", { signal })),
  });
}

interface Choice {
  language: Profiling["Me"]["language"];
  news: boolean;
}

/** Language and news are of one person, whose version each of the two changes. */
export function useSavePreferences(me: Me) {
  const { profiling } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ language, news }: Choice) => {
      const change = { language, version: me.version };
      const { version } = language === me.language ? me : await ok("profiling", profiling.PATCH("/me", { body: change }));
      return ok("profiling", profiling.PUT("/me/preferences", { body: { news, version } }));
    },
    onSettled: () =>
      Promise.all([ME_KEY, PREFERENCES_KEY].map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}

/** What the link at the end of the news does, for whoever follows it. */
export function useEndNews(token: string) {
  const { profiling } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ok("profiling", profiling.POST("/news-endings", { params: { query: { token } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: PREFERENCES_KEY }),
  });
}
