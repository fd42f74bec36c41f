"""What other services told CATALOGING, kept as told."""
