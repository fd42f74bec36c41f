"""The library every service runs on: HTTP dispatch, store, events, calls, logs, metrics."""
