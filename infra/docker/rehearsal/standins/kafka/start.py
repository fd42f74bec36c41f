#!/usr/bin/env python3
"""Starts the broker with the settings of the environment, as the image apache/kafka does: KAFKA_NODE_ID is node.id."""

import base64
import os
import subprocess
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path

JAVA = ("/opt/java/bin/java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "/opt/kafka/libs/*")
PROPERTIES = Path("/tmp/server.properties")  # noqa: S108 - in a container of its own


def properties(environment: Mapping[str, str]) -> str:
    """Returns the lines of server.properties."""
    names = [name for name in sorted(environment) if name.startswith("KAFKA_")]
    return "".join(f"{name.removeprefix('KAFKA_').lower().replace('_', '.')}={environment[name]}\n" for name in names)


def main() -> None:
    """Formats the store if it is new, then becomes the broker."""
    PROPERTIES.write_text(properties(os.environ))
    cluster = "A" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")[1:]
    format_store = (*JAVA, "kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", cluster, "-c", str(PROPERTIES))
    if code := subprocess.run(format_store, check=False).returncode:
        sys.exit(code)
    os.execv(JAVA[0], (*JAVA, "kafka.Kafka", str(PROPERTIES)))  # noqa: S606 - as above


if __name__ == "__main__":
    main()
