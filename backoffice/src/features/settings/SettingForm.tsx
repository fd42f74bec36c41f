import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Administering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { Card } from "../../ui/Card";
import { RecordForm } from "../../ui/RecordForm";
import { SchemaFields } from "./SchemaFields";
import type { Schema } from "./schema";

type Setting = Administering["Setting"];
type Values = Pick<Setting, "values">;

interface SettingFormProps {
  schemas: Record<string, Schema>;
  setting: Setting;
}

/** The form holds the body's shape, so that a refused field is found by its pointer. */
export function SettingForm({ schemas, setting }: SettingFormProps) {
  const { administering } = useApi();
  const { t, dateTime } = useLanguage();
  const may = useMay()("settings:write");
  const { setting_group, updated_at } = setting;
  const member = setting_group.toLowerCase();
  const schema = schemas[member];
  const send = (filled: Values, version: number) => {
    const params = { path: { setting_group } };
    return ok("administering", administering.PUT("/settings/{setting_group}", { params, body: { ...filled, version } }));
  };
  if (!schema) return null;
  return (
    <RecordForm<Setting, Values>
      record={setting}
      valuesOf={values}
      send={send}
      done="settings.saved"
      open={may}
      className="page-form"
    >
      <Card title={t(`settingGroup.${setting_group}`)}>
        <p className="note">{t("settings.last_change", { at: dateTime(updated_at) })}</p>
        <div className="fields">
          <SchemaFields schema={schema} source={`values.${member}`} />
        </div>
      </Card>
    </RecordForm>
  );
}

const values = ({ values }: Setting) => ({ values });
