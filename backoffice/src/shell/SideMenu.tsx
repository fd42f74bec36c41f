import { usePermissions } from "ra-core";
import { NavLink } from "react-router";
import { mayOpen } from "../base/access";
import { useLanguage } from "../base/language";
import { addressOf, MENU } from "./menu";

export function SideMenu({ onChoose }: { onChoose: () => void }) {
  const { t } = useLanguage();
  const { permissions = [] } = usePermissions<string[]>();
  const groups = MENU.map((group) => ({ ...group, parts: group.parts.filter((part) => mayOpen(part, permissions)) }));
  return (
    <nav id="menu" className="menu" aria-label={t("shell.menu")}>
      <div className="menu-groups">
        {groups
          .filter(({ parts }) => parts.length > 0)
          .map(({ title, parts }) => (
            <section key={title}>
              <h2>{t(title)}</h2>
              <ul>
                {parts.map((part) => (
                  <li key={part}>
                    <NavLink to={addressOf(part)} end={part === "dashboard"} onClick={onChoose}>
                      {t(`menu.${part}`)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </nav>
  );
}
