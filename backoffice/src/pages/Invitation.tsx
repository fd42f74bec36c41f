/** Opened by the link of an invitation: whoever was invited chooses a password, and is signed in. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useLinkToken } from "@comptoir/shared/linkToken";
import { isProblem } from "@comptoir/shared/problems";
import { useQueryClient } from "@tanstack/react-query";
import { useLogin } from "ra-core";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { newPassword, PasswordField } from "../ui/CredentialFields";
import { OutsidePage } from "../ui/OutsidePage";

export default function Invitation() {
  const { t } = useLanguage();
  const { profiling, session } = useApi();
  const queries = useQueryClient();
  const login = useLogin();
  const token = useLinkToken();
  const below = <Link to="/login">{t("sign_in.go")}</Link>;
  if (token === undefined) {
    return <OutsidePage title={t("invitation.title")} intro={<p>{t("invitation.no_link")}</p>} below={below} />;
  }
  const accept = async (form: FormData) => {
    const password = newPassword(form);
    const { email } = await ok("profiling", profiling.POST("/invitations/acceptance", { body: { token, password } }));
    // Whoever was signed in here before is somebody else.
    await session.signOut();
    queries.clear();
    await login({ email, password });
  };
  return (
    <OutsidePage
      title={t("invitation.title")}
      intro={<p>{t("invitation.text")}</p>}
      go="invitation.go"
      send={accept}
      say={(error) => (isProblem(error, "link-invalid", "invalid-request") ? t("invitation.gone") : undefined)}
      below={below}
    >
      <PasswordField name="password" label="field.new_password" isNew />
    </OutsidePage>
  );
}
