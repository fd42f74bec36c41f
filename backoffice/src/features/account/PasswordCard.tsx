import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useNotify } from "ra-core";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { newPassword, PasswordField } from "../../ui/CredentialFields";
import { PlainForm } from "../../ui/PlainForm";
import { useRefetchAll } from "../../ui/useRefetchAll";

export function PasswordCard() {
  const { t } = useLanguage();
  const { profiling } = useApi();
  const notify = useNotify();
  const fresh = useRefetchAll();
  const change = async (form: FormData) => {
    const body = { current_password: String(form.get("current_password")), password: newPassword(form) };
    await ok("profiling", profiling.POST("/me/password", { body }));
    notify(t("account.password_changed"), { type: "success" });
    void fresh();
  };
  return (
    <Card title={t("field.password")}>
      <p className="note">{t("account.password_text")}</p>
      <PlainForm go="account.change_password" send={change}>
        <PasswordField name="current_password" label="field.current_password" />
        <PasswordField name="password" label="field.new_password" isNew />
      </PlainForm>
    </Card>
  );
}
