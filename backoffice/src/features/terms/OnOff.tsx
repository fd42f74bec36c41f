/** Switches a carrier or a method on, or off after a second look: what was ordered with it is sent all the same. */
import type { ReactNode } from "react";
import type { Key } from "../../base/language";
import { ActionButton } from "../../ui/ActionButton";
import { ActionDialog } from "../../ui/ActionDialog";

interface OnOffProps {
  active: boolean;
  /** Of the question before it is switched off. */
  title: string;
  intro: ReactNode;
  done: { on: Key; off: Key };
  send: (active: boolean) => Promise<unknown>;
}

export function OnOff({ active, title, intro, done, send }: OnOffProps) {
  if (!active) return <ActionButton label="terms.switch_on" done={done.on} tone="main" send={() => send(true)} />;
  return (
    <ActionDialog label="terms.switch_off" title={title} intro={intro} done={done.off} tone="danger" send={() => send(false)} />
  );
}
