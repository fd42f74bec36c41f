/** What is to be done next about the thing on the page, with the way there. */
import Button from "@mui/material/Button";
import { Link } from "react-router";

interface NextStepProps {
  children: string;
  way: string;
  to: string;
}

export function NextStep({ children, way, to }: NextStepProps) {
  return (
    <div className="next-step todo with-way">
      <p>{children}</p>
      <Button size="small" variant="contained" component={Link} to={to}>
        {way}
      </Button>
    </div>
  );
}
