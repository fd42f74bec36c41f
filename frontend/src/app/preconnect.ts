/** Opens the way to a service before anything is asked of it: once for its data, once for its pictures. */
export function preconnect(address: string): void {
  for (const crossOrigin of ["anonymous", null]) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preconnect", href: address, crossOrigin });
    document.head.append(link);
  }
}
