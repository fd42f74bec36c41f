/** The sentence for an error; what a product lacks is named as its fields are. */
import { isProblem } from "@comptoir/shared/problems";
import { useLanguage } from "../base/language";

export function useProblemText(): (error: unknown) => string {
  const { t, find, problem } = useLanguage();
  return (error) => {
    if (!isProblem(error, "product-not-publishable")) return problem(error);
    const missing = error.member<string[]>("missing") ?? [];
    const names = missing.map((name) => find(`field.${name.replace(/_id$/, "")}`) ?? name);
    return t("problem.product-not-publishable", { missing: names.join(", ") });
  };
}
