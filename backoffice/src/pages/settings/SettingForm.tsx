import { ok } from "@shared/api";
import type { Administering } from "@shared/types";
import Button from "@mui/material/Button";
import { Form } from "ra-core";
import { useApi } from "../../app/ApiContext";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Card } from "../../ui/Card";
import { Refusal } from "../../ui/Refusal";
import { useSending } from "../../ui/useSending";
import { SchemaFields } from "./SchemaFields";
import type { Schema } from "./schema";

type Setting = Administering["Setting"];

interface SettingFormProps {
  schemas: Record<string, Schema>;
  setting: Setting;
}

/** The form holds the body's shape, so that a refused field is found by its pointer. */
export function SettingForm({ schemas, setting }: SettingFormProps) {
  const { administering } = useApi();
  const { t, dateTime } = useLanguage();
  const may = useMay()("settings:write");
  const { setting_group, version, values, updated_at } = setting;
  const member = setting_group.toLowerCase();
  const schema = schemas[member];
  const { submit, refusal } = useSending<{ values: Setting["values"] }>((filled) => {
    const params = { path: { setting_group } };
    return ok("administering", administering.PUT("/settings/{setting_group}", { params, body: { ...filled, version } }));
  }, "settings.saved");
  if (!schema) return null;
  return (
    <Form key={version} defaultValues={{ values }} onSubmit={submit} disabled={!may} className="page-form">
      <Refusal>{refusal}</Refusal>
      <Card title={t(`settingGroup.${setting_group}`)}>
        <p className="note">{t("settings.last_change", { at: dateTime(updated_at) })}</p>
        <div className="fields">
          <SchemaFields schema={schema} source={`values.${member}`} />
        </div>
      </Card>
      {may && (
        <p className="form-end">
          <Button type="submit" variant="contained">
            {t("action.save")}
          </Button>
        </p>
      )}
    </Form>
  );
}
