import { useLinkToken } from "@comptoir/shared/linkToken";
import { useConfirmEmail } from "../features/account/emails";
import { FollowLink } from "../features/account/FollowLink";
import { useAccountLanguage } from "../features/account/language";

export default function EmailConfirmationPage() {
  const { t } = useAccountLanguage();
  const token = useLinkToken();
  const next = { to: "/account", text: t("link.account") };
  return (
    <FollowLink
      of="emailConfirmation"
      follow={useConfirmEmail(token ?? "")}
      spent={["link-invalid", "invalid-request"]}
      whole={token !== undefined}
      next={next}
    />
  );
}
