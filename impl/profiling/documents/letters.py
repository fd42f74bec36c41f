"""Writes messages: what a template says of its facts, in a person's language."""

from impl.profiling.documents.facts import Facts
from impl.profiling.documents.letter import Letter
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Template


def render(template: Template, language: Language, facts: Facts) -> Letter:
    """Returns the message. The same facts give the same message."""
    return Letter(subject=f"{template} {language}", html=f"<p>{template}</p>", text=template)


def example(template: Template, language: Language) -> Facts:
    """Returns the facts of an example, made from the contracts' examples: for a preview."""
    return Facts()
