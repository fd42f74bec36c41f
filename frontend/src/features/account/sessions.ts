import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../../ui/Announcer";
import { useAccountLanguage } from "./language";

export const SESSIONS_KEY = ["mine", "sessions"] as const;

/** Where the customer is signed in, the newest first. */
export function useMySessions() {
  const { profiling } = useApi();
  return useInfiniteQuery({
    queryKey: SESSIONS_KEY,
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam ? { cursor: pageParam } : {};
      return ok("profiling", profiling.GET("/me/sessions", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
    staleTime: 0,
  });
}

export function useEndSession() {
  const { profiling } = useApi();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { t } = useAccountLanguage();
  return useMutation({
    mutationFn: (session_id: string) =>
      ok("profiling", profiling.DELETE("/me/sessions/{session_id}", { params: { path: { session_id } } })).catch(
        // It has ended by itself: this is the wanted result.
        (error: unknown) => (isProblem(error, "not-found") ? undefined : Promise.reject(error)),
      ),
    onSuccess: () => announce(t("security.ended")),
    onSettled: () => queries.invalidateQueries({ queryKey: SESSIONS_KEY }),
  });
}
