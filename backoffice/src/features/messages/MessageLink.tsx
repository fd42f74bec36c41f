import type { Profiling } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";

export function MessageLink({ message: { message_id, template } }: { message: Profiling["MessageSummary"] }) {
  const { t } = useLanguage();
  return <Link to={`/messages/${message_id}/show`}>{t(`messageTemplate.${template}`)}</Link>;
}
