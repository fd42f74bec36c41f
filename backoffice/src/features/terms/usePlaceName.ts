import { useLanguage } from "../../base/language";

/** The name of a territory by its code: a country's own code means its mainland. */
export function usePlaceName(): (territory: string) => string {
  const { find, country } = useLanguage();
  return (territory) => find(`territory.${territory}`) ?? (/^[A-Z]{2}$/.test(territory) ? country(territory) : territory);
}
