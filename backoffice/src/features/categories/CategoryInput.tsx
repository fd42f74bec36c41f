/** Which category, by its way through the tree. */
import { required } from "ra-core";
import { AutocompleteInput } from "react-admin";
import { type Key, useLanguage } from "../../base/language";
import { pathName } from "./tree";
import { useCategories } from "./useCategories";

interface CategoryInputProps {
  source: string;
  label?: Key;
  must?: boolean;
  /** A branch cannot hang below itself. */
  without?: string;
  alwaysOn?: boolean;
}

export function CategoryInput({ source, label = "field.category", must = false, without }: CategoryInputProps) {
  const { t } = useLanguage();
  const { data } = useCategories();
  const choices = (data?.items ?? [])
    .filter(({ path }) => !path.some(({ category_id }) => category_id === without))
    .map((category) => ({ id: category.category_id, name: pathName(category) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <AutocompleteInput
      source={source}
      label={t(label)}
      choices={choices}
      translateChoice={false}
      helperText={false}
      {...(must ? { validate: required() } : {})}
    />
  );
}
