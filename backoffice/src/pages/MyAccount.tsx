/** What a member of staff decides about the own account. */
import { useLanguage } from "../base/language";
import { useSecondFactorMissing } from "../base/useSecondFactorMissing";
import { LanguageCard } from "../features/account/LanguageCard";
import { NoticesCard } from "../features/account/NoticesCard";
import { PasswordCard } from "../features/account/PasswordCard";
import { useMe } from "../features/account/reads";
import { SecondFactorCard } from "../features/account/SecondFactorCard";
import { SessionsCard } from "../features/account/SessionsCard";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

export default function MyAccount() {
  const { t } = useLanguage();
  const isBound = useSecondFactorMissing();
  const me = useMe();
  return (
    <>
      <PageHead title={t("menu.my-account")} under={me.data?.email} />
      <Loaded query={me}>
        {(person) => (
          <div className="stack">
            {isBound && (
              <p className="refusal" role="status">
                {t("factor.bound")}
              </p>
            )}
            <div className="columns">
              <div className="stack">
                <SecondFactorCard me={person} />
                <PasswordCard />
              </div>
              <div className="stack">
                <SessionsCard />
                <NoticesCard />
                <LanguageCard me={person} />
              </div>
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}
