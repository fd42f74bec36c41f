import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text, Whole } from "../../ui/Inputs";
import { CategoryInput } from "./CategoryInput";

type Category = Cataloging["Category"];

function Fields() {
  return (
    <>
      <Text source="name" must written />
      <Text source="description" lines={3} written />
      <Whole source="position" min={0} must />
    </>
  );
}

export function AddCategory({ parent }: { parent?: Category }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Cataloging["CategoryDraft"]>
      label={parent ? "categories.add_below" : "categories.add"}
      {...(parent ? { title: t("categories.add_to", { name: parent.name }) } : {})}
      done="categories.added"
      tone={parent ? "plain" : "main"}
      initial={{ position: 0 }}
      send={(draft, key) => {
        const body = parent ? { ...draft, parent_id: parent.category_id } : draft;
        return ok("cataloging", cataloging.POST("/categories", { params: { header: { "Idempotency-Key": key } }, body }));
      }}
    >
      <Fields />
    </ActionDialog>
  );
}

export function ChangeCategory({ category }: { category: Category }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { category_id, version, name, description, position, parent_id } = category;
  return (
    <ActionDialog<Omit<Cataloging["CategoryChange"], "version">>
      label="action.change"
      title={t("categories.change", { name })}
      done="categories.changed"
      initial={{ name, position, ...(description ? { description } : {}), ...(parent_id ? { parent_id } : {}) }}
      send={(change) => {
        // No parent chosen: the branch moves to the top.
        const body = change.parent_id ? { ...change, version } : { ...change, top_level: true, version };
        return ok("cataloging", cataloging.PATCH("/categories/{category_id}", { params: { path: { category_id } }, body }));
      }}
    >
      <Fields />
      <CategoryInput source="parent_id" label="field.parent" without={category_id} />
    </ActionDialog>
  );
}

export function DeleteCategory({ category: { category_id, name } }: { category: Category }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog
      label="action.delete"
      title={t("categories.delete", { name })}
      done="categories.deleted"
      tone="danger"
      send={async () => {
        await ok("cataloging", cataloging.DELETE("/categories/{category_id}", { params: { path: { category_id } } }));
      }}
    />
  );
}
