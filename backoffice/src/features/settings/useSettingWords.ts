/** Names for what a schema holds. A property the dictionary does not know yet shows its own name, made readable. */
import { useLanguage } from "../../base/language";

const ENUMS: Record<string, string> = {
  payment_methods: "paymentMethod",
  tier: "tier",
  locales: "language",
  default_locale: "language",
};

export function useSettingWords() {
  const { find, country } = useLanguage();
  const fieldName = (name: string) => find(`setting.${name}`) ?? find(`field.${name}`) ?? readable(name);
  const valueName = (name: string, value: string) => {
    if (name === "countries" || name === "country") return country(value);
    return find(`${ENUMS[name] ?? name}.${value.toUpperCase()}`) ?? value;
  };
  return { fieldName, valueName };
}

/** `cut_off_hour` as “Cut off hour”. */
export function readable(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
