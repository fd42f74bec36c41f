"""What CATALOGING does when events of other services arrive."""
