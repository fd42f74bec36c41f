"""What past releases left behind, and the gates that hold today's code against it.

`contracts/releases/<version>` has a release's bundled contracts, event schemas, topics and problems; `<version>` here has a
`--data` folder with orders in several states, and the same rows as PostgreSQL dumps. `python -m tests.releases` writes both.
"""
