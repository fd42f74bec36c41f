import { useLinkToken } from "@comptoir/shared/linkToken";
import { useConfirmEmailChange } from "../features/account/emails";
import { FollowLink } from "../features/account/FollowLink";
import { useAccountLanguage } from "../features/account/language";

export default function EmailChangePage() {
  const { t } = useAccountLanguage();
  const token = useLinkToken();
  const next = { to: "/account/security", text: t("link.account") };
  return (
    <FollowLink
      of="emailChange"
      follow={useConfirmEmailChange(token ?? "")}
      spent={["link-invalid", "invalid-request"]}
      whole={token !== undefined}
      next={next}
    />
  );
}
