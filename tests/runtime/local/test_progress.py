"""What the launcher writes while it starts, where there is no terminal."""

import io

from rich.console import Console

from infra.local.common.progress import Shown


def test_in_a_file_each_step_is_written_when_it_begins_and_when_it_ends() -> None:
    file = io.StringIO()
    with Shown(Console(file=file)) as progress:
        with progress.step("Kafka and its topics"):
            assert file.getvalue() == "Kafka and its topics …\n"
        begin, end = file.getvalue().splitlines()
        assert (begin, end.partition(",")[0]) == ("Kafka and its topics …", "✓ Kafka and its topics")
        with progress.step("Downloads", 2_000_000) as advance:
            advance(2_000_000)
    assert len(file.getvalue().splitlines()) == 4
