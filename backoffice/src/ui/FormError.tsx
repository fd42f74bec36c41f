/** Why a form was refused, at its top: read out, and brought into view, since the button that sent it may stand far below. */
import type { ReactNode } from "react";

interface FormErrorProps {
  children: string | undefined;
  /** What can be done about it. */
  way?: ReactNode;
}

/** Out here it is one and the same function: React calls it when the refusal appears, not whenever the page is drawn again. */
function bringIntoView(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: "center" });
}

export function FormError({ children, way }: FormErrorProps) {
  if (!children) return null;
  return (
    <div className="refusal" role="alert" ref={bringIntoView}>
      <p>{children}</p>
      {way}
    </div>
  );
}
