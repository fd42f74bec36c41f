"""Two replicas of each service on PostgreSQL: the part of the journeys that plain tox has time for."""
