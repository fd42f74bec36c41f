/** Which products of a list are chosen, over all its pages and filters. */
import type { Cataloging } from "@comptoir/shared/types";
import { useState } from "react";

type Summary = Cataloging["ProductSummary"];

export function useChoosing() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Summary>>(new Map());
  const choose = (products: readonly Summary[]) =>
    setChosen((before) => new Map([...before, ...products.map((product) => [product.product_id, product] as const)]));
  const leave = (products: readonly Summary[]) =>
    setChosen((before) => {
      const left = new Set(products.map(({ product_id }) => product_id));
      return new Map([...before].filter(([product_id]) => !left.has(product_id)));
    });
  const clear = () => setChosen(new Map());
  return { chosen, choose, leave, clear };
}

export type Choosing = ReturnType<typeof useChoosing>;
