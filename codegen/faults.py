"""The faults of the contracts: one line for each, all of them at once."""

from dataclasses import dataclass, field


class CodegenError(Exception):
    """Generation stops; each line says what to correct."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@dataclass
class Faults:
    """Collects faults, so that the author of a contract sees all of them in one run."""

    lines: list[str] = field(default_factory=list)

    def add(self, where: str, sentence: str) -> None:
        line = f"{where}: {sentence}"
        if line not in self.lines:
            self.lines.append(line)

    def stop_if_any(self) -> None:
        """Raises CodegenError when something was added."""
        if self.lines:
            raise CodegenError(sorted(self.lines))
