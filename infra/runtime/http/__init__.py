"""HTTP: connexion routing, one compiled dispatch per operation."""
