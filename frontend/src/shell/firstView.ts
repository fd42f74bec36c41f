/** What the first view reads of the catalogue: requested, with its first pictures, while the scripts load. */
import type { Api } from "@comptoir/shared/api";
import type { Locale } from "@comptoir/shared/i18n";
import { askEarly } from "../base/early";
import { languageOf } from "../base/locale";
import { pictureAddress, preloadPicture } from "../base/pictures";
import { readFilters } from "../features/catalogue/filters";
import { type Catalogue, categories, NEWEST, type ProductList, product, products } from "../features/catalogue/reads";

/** As many as a phone shows without scrolling. */
const FIRST_PICTURES = 2;

/** Resolves when the responses have arrived. */
export async function askForFirstView(
  api: Api,
  { pathname, search }: Pick<Location, "pathname" | "search">,
  locale: Locale,
): Promise<void> {
  const catalogue = { cataloging: api.cataloging, language: languageOf(locale) };
  const menu = askEarly(categories(catalogue));
  for (const path of await askForPage(catalogue, pathname, new URLSearchParams(search)))
    preloadPicture(pictureAddress(api, path));
  await menu;
}

/** Returns the pictures that the page at this address shows first. */
async function askForPage(catalogue: Catalogue, pathname: string, search: URLSearchParams): Promise<string[]> {
  const [page = "", id = ""] = pathname.slice(1).split("/");
  if (page === "products" && id) return (await askEarly(product(catalogue, id))).images.slice(0, 1).map(({ url }) => url);
  if (page === "search") return firstPictures(await askEarly(products(catalogue, readFilters(search))));
  if (page === "categories" && id)
    return firstPictures(await askEarly(products(catalogue, readFilters(search, { category_id: id }))));
  if (page === "") await askEarly(products(catalogue, { sort: "NEWEST" }, NEWEST)); // its picture is the shop's own
  return [];
}

const firstPictures = ({ items }: ProductList) => items.slice(0, FIRST_PICTURES).flatMap(({ image }) => image?.url ?? []);
