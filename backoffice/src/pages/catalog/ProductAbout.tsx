import type { Cataloging } from "@shared/types";
import { Facts } from "../../ui/Facts";
import { Written } from "../../ui/Written";

/** Of an archived product: it stays as it was. */
export function ProductAbout({ product }: { product: Cataloging["Product"] }) {
  const { slug, vendor_name, description, attributes } = product;
  const listed = attributes.map(({ name, value }) => `${name} : ${value}`).join("\n");
  return (
    <Facts
      facts={[
        ["field.slug", slug],
        ["field.vendor", vendor_name],
        ["field.description", description && <Written key="d">{description}</Written>],
        ["field.attributes", listed && <Written key="a">{listed}</Written>],
      ]}
    />
  );
}
