/** The shop's settings, a group at a time; each form is made from its group's schema. */
import { ok } from "@shared/api";
import type { Administering } from "@shared/types";
import { Link, useParams } from "react-router";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { PageHead } from "../../ui/PageHead";
import { readSettingSchemas } from "./schema";
import { SettingForm } from "./SettingForm";

type Group = Administering["SettingGroup"];
const GROUPS: readonly Group[] = ["STORE", "SELLER", "CHECKOUT", "STOCK", "SHIPPING", "FEATURES"];

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
  const schemas = useAsk(["setting-schemas"], (api) => readSettingSchemas({ services: api.addresses }));
  const setting = useAsk(["settings", group], ({ administering }) =>
    ok("administering", administering.GET("/settings/{setting_group}", { params: { path: { setting_group: group } } })),
  );
  return (
    <Asked query={schemas}>
      {(known) => <Asked query={setting}>{(values) => <SettingForm schemas={known} setting={values} />}</Asked>}
    </Asked>
  );
}
