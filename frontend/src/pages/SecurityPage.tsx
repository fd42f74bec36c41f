import { EmailForm } from "../features/account/EmailForm";
import { useAccountLanguage } from "../features/account/language";
import { PasswordForm } from "../features/account/PasswordForm";
import { useMe } from "../features/account/queries";
import { SecondFactor } from "../features/account/SecondFactor";
import { SessionList } from "../features/account/SessionList";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";

export default function SecurityPage() {
  const { t } = useAccountLanguage();
  const me = useMe();
  return (
    <>
      <PageTitle>{t("account.security")}</PageTitle>
      {me.isPending && <Loading />}
      {me.isError && <LoadFailure error={me.error} retry={me.refetch} />}
      {me.data && (
        <>
          <PasswordForm />
          <SecondFactor me={me.data} />
          <EmailForm me={me.data} />
          <SessionList />
        </>
      )}
    </>
  );
}
