"""What CATALOGING keeps of the events of other services."""
