/** Why a form was refused: read out, and brought into view, since the button that sent it may stand far below. */
interface RefusalProps {
  children: string | undefined;
}

export function Refusal({ children }: RefusalProps) {
  if (!children) return null;
  return (
    <p className="refusal" role="alert" ref={(shown) => shown?.scrollIntoView({ block: "center" })}>
      {children}
    </p>
  );
}
