/** The shop's settings, a group at a time; each form is made from its group's schema. */
import { ok } from "@comptoir/shared/api";
import type { Administering } from "@comptoir/shared/types";
import { Link, useParams } from "react-router";
import { useLanguage } from "../base/language";
import { useApiQuery } from "../data/useApiQuery";
import { SettingForm } from "../features/settings/SettingForm";
import { readSettingSchemas } from "../features/settings/schema";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

type Group = Administering["SettingGroup"];
const GROUPS: readonly Group[] = ["STORE", "SELLER", "CHECKOUT", "STOCK", "SHIPPING", "SEARCH", "FEATURES", "SECURITY"];

export default function SettingsPage() {
  const { t } = useLanguage();
  const { group = "STORE" } = useParams();
  const chosen = GROUPS.find((each) => each === group) ?? "STORE";
  return (
    <>
      <PageHead title={t("menu.settings")} under={t("settings.intro")} />
      <nav className="tabs" aria-label={t("settings.groups")}>
        <ul>
          {GROUPS.map((each) => (
            <li key={each}>
              <Link to={`/settings/${each}`} aria-current={each === chosen ? "page" : undefined}>
                {t(`settingGroup.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Group key={chosen} group={chosen} />
    </>
  );
}

function Group({ group }: { group: Group }) {
  const schemas = useApiQuery(["setting-schemas"], (api) => readSettingSchemas({ services: api.addresses }));
  const setting = useApiQuery(["settings", group], ({ administering }) =>
    ok("administering", administering.GET("/settings/{setting_group}", { params: { path: { setting_group: group } } })),
  );
  return (
    <Loaded query={schemas}>
      {(known) => <Loaded query={setting}>{(values) => <SettingForm schemas={known} setting={values} />}</Loaded>}
    </Loaded>
  );
}
