/** What people were told, and will be. */
import type { Profiling } from "@comptoir/shared/types";
import { SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { MailState } from "../features/messages/MailState";
import { MessageLink } from "../features/messages/MessageLink";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

const EVERY_SECONDS = 5;

export default function MessageList() {
  const { t, dateTime } = useLanguage();
  return (
    <ResourceList<Profiling["MessageSummary"]>
      resource="messages"
      title={t("menu.messages")}
      actions={<Link to="/messages/templates">{t("messages.templates")}</Link>}
      filters={[
        <SearchInput key="recipient" source="recipient" alwaysOn placeholder={t("messages.search")} />,
        <Choice key="status" source="status" of="messageStatus" alwaysOn />,
        <Choice key="template" source="template" of="messageTemplate" label="field.message" alwaysOn />,
      ]}
      tools={<MailState />}
      empty={t("messages.none")}
      every={EVERY_SECONDS}
      columns={[
        { label: "field.created_at", tight: true, cell: ({ created_at }) => dateTime(created_at) },
        { label: "field.message", cell: (message) => <MessageLink message={message} /> },
        { label: "field.recipient_email", cell: ({ recipient }) => recipient },
        { label: "field.subject", extra: true, cell: ({ subject }) => subject },
        { label: "field.status", cell: ({ status }) => <StatusBadge word={`messageStatus.${status}`} /> },
      ]}
    />
  );
}
