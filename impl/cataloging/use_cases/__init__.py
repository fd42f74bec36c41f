"""What several operations or reactions of CATALOGING do alike."""
