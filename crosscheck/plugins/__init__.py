"""What can be plugged in: where plugins come from, loading them, and calling their hooks under a guard."""

from __future__ import annotations

from crosscheck.plugins.describing import describe_checkers, describe_plugins, explain, explain_plugin
from crosscheck.plugins.loading import load_plugins
from crosscheck.plugins.registry import Implementation, PluginInfo, Registry

__all__ = [
    "Implementation",
    "PluginInfo",
    "Registry",
    "describe_checkers",
    "describe_plugins",
    "explain",
    "explain_plugin",
    "load_plugins",
]
