import { useLanguage } from "../../base/language";
import type { ShopLanguage } from "../../base/shopLanguage";
import { Text } from "../../ui/Inputs";
import { Rows } from "../../ui/Rows";

interface AttributeRowsProps {
  source: string;
  caption: string;
  language: ShopLanguage;
}

/** What the goods are, in pairs: Matière, grès. */
export function AttributeRows({ source, caption, language }: AttributeRowsProps) {
  const { t } = useLanguage();
  return (
    <Rows
      source={source}
      caption={caption}
      add={t("products.add_attribute")}
      columns={[
        { name: "name", label: "field.attribute_name", cell: (field) => <Text {...field} written={language} must /> },
        { name: "value", label: "field.attribute_value", cell: (field) => <Text {...field} written={language} must /> },
      ]}
    />
  );
}
