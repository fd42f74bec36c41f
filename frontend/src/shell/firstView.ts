/** What the first view reads of the catalogue: requested, with its first pictures, while the scripts load. */
import type { Api } from "@comptoir/shared/api";
import { askEarly } from "../base/early";
import { pictureAddress, preloadPicture } from "../base/pictures";
import { readFilters } from "../features/catalogue/filters";
import { categories, NEWEST, type ProductList, product, products } from "../features/catalogue/reads";

/** As many as a phone shows without scrolling. */
const FIRST_PICTURES = 2;

/** Resolves when the responses have arrived. */
export async function askForFirstView(api: Api, { pathname, search }: Pick<Location, "pathname" | "search">): Promise<void> {
  const menu = askEarly(categories(api));
  for (const path of await askForPage(api, pathname, new URLSearchParams(search))) preloadPicture(pictureAddress(api, path));
  await menu;
}

/** Returns the pictures that the page at this address shows first. */
async function askForPage(api: Api, pathname: string, search: URLSearchParams): Promise<string[]> {
  const [page = "", id = ""] = pathname.slice(1).split("/");
  if (page === "products" && id) return (await askEarly(product(api, id))).images.slice(0, 1).map(({ url }) => url);
  if (page === "search") return firstPictures(await askEarly(products(api, readFilters(search))));
  if (page === "categories" && id) return firstPictures(await askEarly(products(api, readFilters(search, { category_id: id }))));
  if (page === "") await askEarly(products(api, { sort: "NEWEST" }, NEWEST)); // its picture is the shop's own
  return [];
}

const firstPictures = ({ items }: ProductList) => items.slice(0, FIRST_PICTURES).flatMap(({ image }) => image?.url ?? []);
