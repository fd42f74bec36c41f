import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Key, useLanguage } from "../base/language";

/** The button at the head of a list that leads to the page for something new. */
export function CreateLink({ to, label }: { to: string; label: Key }) {
  const { t } = useLanguage();
  return (
    <Button variant="contained" size="small" component={Link} to={to}>
      {t(label)}
    </Button>
  );
}
