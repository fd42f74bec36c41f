/** Why a form was refused: read out, and brought into view, since the button that sent it may stand far below. */
interface RefusalProps {
  children: string | undefined;
}

/** Out here it is one and the same function: React calls it when the refusal appears, not whenever the page is drawn again. */
function bringIntoView(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: "center" });
}

export function Refusal({ children }: RefusalProps) {
  if (!children) return null;
  return (
    <p className="refusal" role="alert" ref={bringIntoView}>
      {children}
    </p>
  );
}
