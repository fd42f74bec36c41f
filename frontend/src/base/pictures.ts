import type { Api } from "@comptoir/shared/api";

/** Below /images/ CATALOGING serves the picture, below /media/ this site does. */
export function pictureAddress({ addresses }: Api, path: string): string {
  return path.startsWith("/images/") ? `${addresses.cataloging}${path}` : path;
}

/** Begins to load a picture that will be shown as an important one. */
export function preloadPicture(href: string): void {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "image", fetchPriority: "high", href });
  document.head.append(link);
}
