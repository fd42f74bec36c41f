"""Alembic's commands on one chain of an open connection, without files of settings."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from alembic.config import Config
from sqlalchemy import Connection

from infra.runtime.store.migrations.chains import Chain


def config_of(chain: Chain, connection: Connection) -> Config:
    """What Alembic's commands take; `env.py` finds chain and connection in it."""
    silent = Namespace(quiet=True)  # what there is to say is said by the step
    config = Config(attributes={"chain": chain, "connection": connection}, cmd_opts=silent)
    config.set_main_option("path_separator", "newline")  # folders may have spaces
    config.set_main_option("script_location", _plain(Path(__file__).parent))
    config.set_main_option("version_locations", _plain(chain.folder))
    return config


def _plain(value: Any) -> str:
    return str(value).replace("%", "%%")  # a ConfigParser keeps it
