"""What the unit tests of SHIPPING share."""

from datetime import UTC, datetime

from impl.kernel.addresses import PostalAddress

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ADDRESS = PostalAddress(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
