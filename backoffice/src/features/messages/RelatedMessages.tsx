/** The messages on one order, or to one person, on its page. */
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { RelatedList } from "../../ui/RelatedList";
import { StatusBadge } from "../../ui/StatusBadge";
import { MessageLink } from "./MessageLink";
import { SendAgain } from "./SendAgain";

const EVERY_SECONDS = 5;

export function RelatedMessages({ filter }: { filter: { order_id: string } | { user_id: string } }) {
  const { t, dateTime } = useLanguage();
  return (
    <Card title={t("menu.messages")}>
      <RelatedList<Profiling["MessageSummary"]>
        resource="messages"
        filter={{ ...filter }}
        caption={t("menu.messages")}
        empty={t("messages.none_yet")}
        every={EVERY_SECONDS}
        columns={[
          { label: "field.message", cell: (message) => <MessageLink message={message} /> },
          { label: "field.recipient_email", extra: true, cell: ({ recipient }) => recipient },
          { label: "field.created_at", tight: true, cell: ({ created_at }) => dateTime(created_at) },
          { label: "field.status", cell: ({ status }) => <StatusBadge word={`messageStatus.${status}`} /> },
          { label: "field.actions", pressed: true, cell: (message) => <SendAgain message={message} /> },
        ]}
      />
    </Card>
  );
}
