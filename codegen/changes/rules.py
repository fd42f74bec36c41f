"""The names of all rules by which a change is a break: what an approval may name."""

from typing import Final

_OF_THE_TOOL: Final = (
    "enum-values-added",
    "enum-values-removed",
    "media-type-removed",
    "operation-id-changed",
    "parameter-became-required",
    "parameter-removed",
    "parameter-serialization-changed",
    "path-removed",
    "property-removed",
    "request-body-became-required",
    "request-body-removed",
    "required-properties-added",
    "required-properties-removed",
    "response-header-removed",
    "response-removed",
    "schema-combinator-changed",
    "schema-constraint-changed",
    "schema-type-changed",
    "security-requirement-changed",
    "security-scheme-changed",
    "server-removed",
)
_OUR_OWN: Final = (
    "default-changed",
    "event-moved",
    "event-removed",
    "link-removed",
    "max-body-lowered",
    "operation-removed",
    "problem-member-changed",
    "problem-member-removed",
    "problem-removed",
    "problem-status-changed",
    "response-header-became-optional",
    "safe-removed",
    "sunset-earlier",
    "sunset-passed",
    "topic-cleanup-changed",
    "topic-key-changed",
    "topic-partitions-lowered",
    "topic-retention-shortened",
)
RULES: Final = frozenset((*_OF_THE_TOOL, *_OUR_OWN))
