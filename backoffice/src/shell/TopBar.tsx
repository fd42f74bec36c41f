import { useGetIdentity, useLogout } from "ra-core";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { mayLeave } from "../ui/leaving";
import { LanguageButton } from "./LanguageButton";

interface TopBarProps {
  open: boolean;
  toggle: () => void;
}

export function TopBar({ open, toggle }: TopBarProps) {
  const { t, find } = useLanguage();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  return (
    <header className="bar">
      <button type="button" className="burger" aria-expanded={open} aria-controls="menu" onClick={toggle}>
        <span aria-hidden="true">☰</span>
        <span className="sr-only">{t("shell.menu")}</span>
      </button>
      <Link className="brand" to="/">
        Comptoir <small>{t("shell.place")}</small>
      </Link>
      <Link className="who" to="/my-account">
        {identity?.fullName}
        {identity && <small>{find(`role.${identity.role}`)}</small>}
      </Link>
      <LanguageButton />
      <button type="button" onClick={() => mayLeave(t("unsaved.leave")) && void logout()}>
        {t("shell.sign_out")}
      </button>
    </header>
  );
}
