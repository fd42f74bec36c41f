import { useLinkToken } from "@comptoir/shared/linkToken";
import { FollowLink } from "../features/account/FollowLink";
import { useEndNews } from "../features/account/preferences";

export default function NewsEndPage() {
  const token = useLinkToken();
  return (
    <FollowLink
      of="newsEnd"
      follow={useEndNews(token ?? "")}
      spent={["not-found", "invalid-request"]}
      whole={token !== undefined}
    />
  );
}
