/**
 * Puts the slug that the product has now, in the language of the page, into the address: earlier ones, those of other languages
 * and ids still find it. Without the router, since the page stays the same one: nobody loses their place, choice or focus.
 */
export function showCurrentSlug(slug: string): void {
  const { pathname, search, hash } = window.location;
  const path = `/products/${slug}`;
  if (pathname !== path) window.history.replaceState(window.history.state, "", path + search + hash);
}
