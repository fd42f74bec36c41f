/** Events that a service could not apply: see why, try again, or discard them. */
import { SERVICES, type ServiceName } from "@generated/suite";
import { useListContext } from "ra-core";
import { useLanguage } from "../base/language";
import { DeadLetterActions } from "../features/operations/DeadLetterActions";
import type { DeadLetter } from "../features/operations/deadLetter";
import { OpenCounts } from "../features/operations/OpenCounts";
import { Payload } from "../features/operations/Payload";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function DeadLetters() {
  const { t, dateTime, number } = useLanguage();
  return (
    <ResourceList<DeadLetter>
      resource="dead-letters"
      title={t("menu.dead-letters")}
      under={<OpenCounts />}
      defaults={{ service: SERVICES[0], status: "OPEN" }}
      filters={[
        <Choice key="service" source="service" of="unit" label="field.service" alwaysOn must />,
        <Choice key="status" source="status" of="deadLetterStatus" alwaysOn />,
      ]}
      empty={t("dead_letters.none")}
      every={5}
      columns={[
        { label: "field.created_at", tight: true, cell: (letter) => dateTime(letter.created_at, "medium") },
        { label: "field.event", cell: (letter) => <Event letter={letter} /> },
        { label: "field.reason", cell: (letter) => <span className="reason">{letter.reason}</span> },
        { label: "field.held", numeric: true, extra: true, cell: (letter) => number(letter.held) },
        { label: "field.status", cell: (letter) => <StatusBadge word={`deadLetterStatus.${letter.status}`} /> },
        { label: "field.actions", pressed: true, cell: (letter) => <Actions letter={letter} /> },
      ]}
    />
  );
}

function Event({ letter: { event_type, topic, partition, offset, key } }: { letter: DeadLetter }) {
  return (
    <span>
      {event_type}
      <small className="code">{`${topic}/${partition}@${offset} · ${key}`}</small>
    </span>
  );
}

/** The filter has the service: the dead letters of all nine have the same format. */
function Actions({ letter }: { letter: DeadLetter }) {
  const { filterValues } = useListContext();
  const { service = SERVICES[0] } = filterValues as { service?: ServiceName };
  return (
    <span className="actions">
      <Payload letter={letter} />
      <DeadLetterActions service={service} letter={letter} />
    </span>
  );
}
