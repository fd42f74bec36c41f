import { useDeliveryText } from "./deliveryText";

/** How, for how much, and when. */
export function DeliveryLines({ delivery }: { delivery: Parameters<ReturnType<typeof useDeliveryText>["fee"]>[0] }) {
  const text = useDeliveryText();
  return (
    <>
      {text.name(delivery)} <span className="price">{text.fee(delivery)}</span>
      <br />
      <span className="hint">{text.days(delivery)}</span>
    </>
  );
}
