"""Lets pytest collect the annotated texts in fixtures/, as plugin authors have theirs collected."""

pytest_plugins = ["crosscheck.testing"]
