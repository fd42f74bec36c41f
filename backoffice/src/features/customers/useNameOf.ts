/** What a customer is called: of an erased one there is no name any more. */
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

type Named = Pick<Profiling["Customer"], "status" | "first_name" | "last_name">;

export function useNameOf(): (customer: Named) => string {
  const { t } = useLanguage();
  return ({ status, first_name, last_name }) => (status === "ERASED" ? t("customers.erased") : `${first_name} ${last_name}`);
}
