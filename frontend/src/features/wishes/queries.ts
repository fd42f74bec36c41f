import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import type { Profiling } from "@comptoir/shared/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../../base/language";
import { useAnnounce } from "../../ui/Announcer";

type Wish = Profiling["Wish"];

const WISHES_KEY = ["mine", "wishes"] as const;

/** The last one first. */
export function useWishes(enabled = true) {
  const { profiling } = useApi();
  return useQuery({
    queryKey: WISHES_KEY,
    queryFn: async ({ signal }) => (await ok("profiling", profiling.GET("/me/wishes", { signal }))).items,
    enabled,
  });
}

/** Adds the wish, or removes it: sending either again changes nothing. */
export function useChangeWish(sku: string) {
  const { profiling } = useApi();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { t } = useLanguage();
  const params = { path: { sku } };
  return useMutation({
    mutationFn: async (wanted: boolean): Promise<void> => {
      if (wanted) await ok("profiling", profiling.PUT("/me/wishes/{sku}", { params }));
      else await ok("profiling", profiling.DELETE("/me/wishes/{sku}", { params })).catch(unlessGone);
    },
    onSuccess: (_, wanted) => {
      queries.setQueryData<Wish[]>(WISHES_KEY, (wishes = []) => {
        const others = wishes.filter((each) => each.sku !== sku);
        return wanted ? [{ sku, created_at: new Date().toISOString() }, ...others] : others;
      });
      announce(t(wanted ? "wish.added" : "wish.removed"));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: WISHES_KEY }),
  });
}

const unlessGone = (error: unknown) => {
  if (!isProblem(error, "not-found")) throw error;
};
