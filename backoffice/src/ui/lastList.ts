/** Where each list was left: the way back to it leads to the same filters and page. */

const key = (path: string) => `comptoir.backoffice.list.${path}`;

export function rememberList(path: string, search: string): void {
  sessionStorage.setItem(key(path), search);
}

/** The list as it was last seen in this window; without filters when it was not seen yet. */
export const lastSeen = (path: string) => path + (sessionStorage.getItem(key(path)) ?? "");
