import type { Cataloging } from "@comptoir/shared/types";
import { ContentText } from "../../ui/ContentText";
import { Facts } from "../../ui/Facts";

/** Of an archived product: it stays as it was. */
export function ProductAbout({ product }: { product: Cataloging["Product"] }) {
  const { slug, vendor_name, description, attributes, language } = product;
  const listed = attributes.map(({ name, value }) => `${name} : ${value}`).join("\n");
  return (
    <Facts
      facts={[
        ["field.slug", slug],
        ["field.vendor", vendor_name],
        [
          "field.description",
          description && (
            <ContentText key="d" language={language}>
              {description}
            </ContentText>
          ),
        ],
        [
          "field.attributes",
          listed && (
            <ContentText key="a" language={language}>
              {listed}
            </ContentText>
          ),
        ],
      ]}
    />
  );
}
