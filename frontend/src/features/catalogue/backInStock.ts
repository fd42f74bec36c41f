import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../../base/language";
import { languageOf } from "../../base/locale";
import { useAnnounce } from "../../ui/Announcer";
import { focusTitleIfLost } from "../../ui/focus";

/** Asks for one message when the variant can be bought again, in the language of the page. */
export function useBackInStock(sku: string) {
  const { stocking } = useApi();
  const { locale, problem } = useLanguage();
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (email: string) => {
      const body = { sku, email, language: languageOf(locale) };
      return ok("stocking", stocking.POST("/stock-subscriptions", { body }));
    },
    onError: (error) => {
      if (!isProblem(error, "stock-available")) return;
      // The page can sell it, once it knows: the form goes, and what was refused is heard all the same.
      announce(problem(error));
      void queries.invalidateQueries({ queryKey: ["catalogue"] }).then(focusTitleIfLost);
    },
  });
}

/** Ends it again, by what the link in the message carries. */
export function useEndStockAlert(token: string) {
  const { stocking } = useApi();
  return useMutation({
    mutationFn: () => ok("stocking", stocking.DELETE("/stock-subscriptions/{token}", { params: { path: { token } } })),
  });
}
