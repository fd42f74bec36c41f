/** The sentence for an error: its own words where it has some; what a product lacks is named as its fields are, why a file is unread said. */
import { isProblem } from "@comptoir/shared/problems";
import { useLanguage } from "../base/language";
import { WordedError } from "./wordedError";

export function useProblemText(): (error: unknown) => string {
  const { t, find, number, problem } = useLanguage();
  return (error) => {
    if (error instanceof WordedError) return t(error.words);
    if (isProblem(error, "csv-unreadable")) {
      const line = number(error.member<number>("line") ?? 1);
      const why = find(`csvReason.${error.member<string>("reason") ?? ""}`, { line });
      return why ?? problem(error);
    }
    if (!isProblem(error, "product-not-publishable")) return problem(error);
    const missing = error.member<string[]>("missing") ?? [];
    const names = missing.map((name) => find(`field.${name.replace(/_id$/, "")}`) ?? name);
    return t("problem.product-not-publishable", { missing: names.join(", ") });
  };
}
