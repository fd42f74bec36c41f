"""Generates the table of a service's subscriptions, from its topics.yaml and the shared one."""

from itertools import pairwise

from codegen.names import literal, snake
from codegen.sources import Sources
from codegen.topics import FILE, Consumption, Topic


def consumptions_of(sources: Sources, service: str, topics: list[Topic]) -> list[Consumption]:
    """Returns what a service consumes, by event; two events of one name are a fault."""
    consumed = sorted(
        (one for topic in topics for one in topic.consumptions if one.service == service),
        key=lambda one: (snake(one.event), one.producer),
    )
    for former, latter in pairwise(consumed):
        if former.event == latter.event:
            sources.faults.add(
                f"contracts/{service}/{FILE}", f"{service} consumes {former.event} twice; a name means one event."
            )
    return consumed


def subscriptions_module(service: str, consumptions: list[Consumption]) -> str:
    """Returns the text of generated/<service>/subscriptions.py."""
    producers = sorted({one.producer for one in consumptions})
    fields = [f"    {snake(one.event)}: Reaction[{one.producer}.{one.event}]" for one in consumptions]
    lines = [_line(one) for one in consumptions]
    what = "Each field is plugged in by" if consumptions else "Nothing yet; it would be plugged in by"
    return "\n".join(
        [
            f'"""Subscriptions of {service.upper()}, from contracts/. Generated: edit the {FILE} of the contract, not this file."""',
            "",
            "from collections.abc import Mapping",
            "from dataclasses import dataclass",
            "from typing import ClassVar",
            f"from generated.events import {', '.join(producers)}" if producers else "",
            "from infra.runtime.event import Reaction, Subscription",
            "",
            "@dataclass(frozen=True, kw_only=True)",
            "class Subscriptions:",
            f'    """What {service.upper()} reacts to, as its {FILE} and the shared one say. {what} impl/{service}/app.py."""',
            "",
            *fields,
            "",
            "    TABLE: ClassVar[Mapping[str, Subscription]] = {",
            *lines,
            "    }",
            "",
        ]
    )


def _line(one: Consumption) -> str:
    constant = snake(one.event).upper()
    return f"        {literal(snake(one.event))}: Subscription(type={one.producer}.{constant}, mode={literal(one.mode)}),"
