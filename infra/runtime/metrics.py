"""Prometheus metrics of operations, events and jobs."""

from prometheus_client import Counter, Gauge, Histogram

OPERATION_SECONDS = Histogram(
    "comptoir_operation_seconds",
    "Seconds to answer an operation.",
    ["operation_id"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)

LONGEST_HOLD = Gauge(
    "comptoir_longest_hold_seconds",
    "The longest time since the start for which the work held the event loop: everybody else waited.",
    ["work"],
)
LONGEST_HOLD_CPU = Gauge(
    "comptoir_longest_hold_cpu_seconds",
    "The same in CPU time of the loop's thread: without what else ran on the core.",
    ["work"],
)
LONG_HOLDS = Counter("comptoir_long_holds", "How often the work held the event loop for more than 20 ms.", ["work"])

OUTBOX_DEPTH = Gauge("comptoir_outbox_depth", "Events of committed changes that are not sent yet.")
SENT = Counter("comptoir_events_sent", "Events that Kafka acknowledged.", ["topic"])
SEND_FAILURES = Counter("comptoir_event_send_failures", "Batches that were not acknowledged and are sent again.")
CONSUMED = Counter("comptoir_records_consumed", "Records with a reaction, by what became of them.", ["topic", "outcome"])
PASSED_OVER = Counter("comptoir_records_passed_over", "Records of types without a reaction.", ["topic"])
DELAYED = Counter("comptoir_records_delayed", "Tries that failed because store or registry were away.", ["topic"])
PARKED = Gauge("comptoir_records_parked", "Keys whose records wait for their entity.")
PARKED_TOO_LONG = Counter("comptoir_records_parked_too_long", "Records parked beyond the limit.", ["topic"])
DEAD_LETTERS = Counter("comptoir_dead_letters", "Records set aside as dead letters.", ["topic"])
LAG = Gauge("comptoir_consumer_lag", "Records not yet looked at.", ["topic"])
REBUILDS = Counter("comptoir_consumer_rebuilds", "Consumers that were stopped and built anew.")
JOB_RUNS = Counter("comptoir_job_runs", "Runs of jobs.", ["kind", "outcome"])
