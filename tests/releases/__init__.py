"""The files of past releases, and the tests that check today's code against them.

`contracts/releases/<version>` has a release's bundled contracts, event schemas, topics and problems; `<version>` here has a
`--data` folder with orders in several states, the same rows as PostgreSQL dumps, and the code of the last one (`code.py`).
`python -m tests.releases` writes all of them.
"""
