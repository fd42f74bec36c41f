"""The Postman collection, run by newman against the running system, and against a server with planted faults."""
