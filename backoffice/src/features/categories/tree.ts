import type { Cataloging } from "@comptoir/shared/types";

type Category = Cataloging["Category"];

export interface Branch {
  category: Category;
  children: Branch[];
}

/** The flat list as a tree, each level by position, then by name. */
export function grow(categories: readonly Category[], parent_id?: string): Branch[] {
  return categories
    .filter((category) => category.parent_id === parent_id)
    .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name))
    .map((category) => ({ category, children: grow(categories, category.category_id) }));
}

/** `Maison › Vaisselle`. */
export const pathName = ({ path }: Category) => path.map(({ name }) => name).join(" › ");
