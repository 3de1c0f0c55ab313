"""Loading plugins: each under a guard, so that one broken plugin is named and the others work."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import pluggy

from crosscheck import hookspecs
from crosscheck.checking import Checker
from crosscheck.config import Settings, blocked_by_environment
from crosscheck.errors import PluginError, defined_at, did_you_mean
from crosscheck.model import Problem
from crosscheck.plugins.candidates import GROUP, Candidate, find_candidates, is_empty
from crosscheck.plugins.contract import checker_fault, hook_arguments, hook_faults
from crosscheck.plugins.guarded import cause_of, guard
from crosscheck.plugins.registry import Implementation, PluginInfo, Registry
from crosscheck.promises import crosscheck_api
from crosscheck.rules import load_rules

__all__ = ["load_plugins"]

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def load_plugins(settings: Settings | None = None) -> Registry:
    """The plugins that the settings and the environment allow; loaded once a process for the same answer.

    Raises ``PluginError`` for the first problem where ``settings.strict_plugins``, ``UsageError`` for a plugin folder
    that is not there.
    """
    settings = settings or Settings()
    paths = tuple(os.path.abspath(path) for path in settings.plugin_dirs)
    registry = _load(paths, settings.block, blocked_by_environment(), settings.plugins, settings.checker_timeout)
    if settings.strict_plugins and registry.problems:
        first = registry.problems[0]
        raise PluginError(f"{first.subject}: {first.message}; {first.advice}")
    return replace(registry, strict=settings.strict_plugins, timeout=settings.checker_timeout)


@lru_cache(maxsize=64)
def _load(
    paths: tuple[str, ...], block: tuple[str, ...], block_env: tuple[str, ...], others: bool, timeout: float
) -> Registry:
    loader = _Loader(find_candidates(paths), {*block, *block_env}, others, timeout)
    loader.report_unknown(block)
    loader.report_empty(paths)
    for candidate in loader.candidates:
        loader.load(candidate)
    return loader.registry()


class _Loader:
    """What is gathered while plugins are loaded, one after the other."""

    def __init__(self, candidates: tuple[Candidate, ...], blocked: set[str], others: bool, timeout: float) -> None:
        self.candidates, self.blocked, self.others, self.timeout = candidates, blocked, others, timeout
        self.modules = {candidate.module for candidate in candidates}
        self.manager = pluggy.PluginManager(GROUP)
        self.manager.add_hookspecs(hookspecs)
        self.hooks = hook_arguments(self.manager)
        self.plugins: dict[str, PluginInfo] = {}
        self.refused: list[PluginInfo] = []
        self.owners: dict[str, PluginInfo] = {}
        self.checkers: dict[str, Checker] = {}
        self.problems: list[Problem] = []
        self.lexicons: dict[str, list[Path]] = {}

    def report_unknown(self, block: Iterable[str]) -> None:
        """A blocked name that no plugin has would block nothing, in silence."""
        names = {candidate.name for candidate in self.candidates}
        for name in sorted(set(block) - names):
            message = f"there is no such plugin to block{did_you_mean(name, names)}"
            self.problems.append(Problem(f"-p no:{name}", message, "crosscheck plugins lists what is installed"))

    def report_empty(self, folders: Iterable[str]) -> None:
        """A folder without a plugin would add nothing, in silence."""
        advice = (
            'plugins are .py files whose names do not begin with "_" or "test_", and .toml files with crosscheck_rules'
        )
        self.problems += [
            Problem(f"plugin folder {path}", "no plugin is in it", advice) for path in folders if is_empty(path)
        ]

    def load(self, candidate: Candidate) -> None:
        """Import, check and register one plugin, or note why not."""
        c = candidate
        info = PluginInfo(c.name, c.version, c.origin, c.place, is_own=c.is_own)
        if c.name in self.blocked:
            self._keep(replace(info, status="blocked", reason=f"-p no:{c.name}"))
        elif not self.others and not c.is_own:
            self._keep(replace(info, status="blocked", reason="--no-plugins"))
        elif c.name in self.plugins:
            self._fail(info, f"{self.plugins[c.name].path} is already called {c.name}")
        elif not _NAME.fullmatch(c.name):
            self._fail(info, "a plugin's name is made of letters, digits, dots, dashes and underscores")
        else:
            self._load(candidate, info)

    def _load(self, candidate: Candidate, info: PluginInfo) -> None:
        found: list[Checker] = []
        try:
            with guard(info.label, self.timeout):
                plugin = candidate.load()
                info = replace(info, version=candidate.version or str(getattr(plugin, "__version__", "")))
                faults = self._faults(plugin)
                if not faults:
                    found = self._find_checkers(plugin, candidate)
                    info = replace(info, hooks=self._register(plugin, info.name), doc=inspect.getdoc(plugin) or "")
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            faults = [cause_of(error, self.timeout)]
        if faults:
            self._fail(info, "; and ".join(faults))
        else:
            self._accept(info, found)

    def _register(self, plugin: Any, name: str) -> tuple[str, ...]:
        """Hand the plugin to pluggy, and the names of the hooks it implements."""
        if isinstance(plugin, Checker):
            return ()
        self.manager.register(plugin, name)
        return tuple(sorted(caller.name for caller in self.manager.get_hookcallers(plugin) or ()))

    def _faults(self, plugin: Any) -> list[str]:
        if isinstance(plugin, Checker):
            return []
        wanted = getattr(plugin, "crosscheck_api", crosscheck_api)
        if wanted != crosscheck_api:
            advice = "install a version of it, or of crosscheck-claims, that fits"
            return [
                f"it is written for crosscheck_api {wanted!r:.20}, and this crosscheck has {crosscheck_api}; {advice}"
            ]
        if inspect.isclass(plugin) or (callable(plugin) and not isinstance(plugin, ModuleType)):
            return [f"it must name a module or an object with hooks, not {plugin!r}"]
        return list(hook_faults(self.manager, plugin, self.hooks))

    def _find_checkers(self, plugin: Any, candidate: Candidate) -> list[Checker]:
        """The checkers of a module's own making, and those that its hook returns."""
        if isinstance(plugin, Checker):
            return [plugin]
        found = [c for c in _values(plugin) if isinstance(c, Checker) and self._is_home(c, candidate.module)]
        found += self._answers(plugin, "crosscheck_checkers")
        for path in self._answers(plugin, "crosscheck_rules"):
            rules = load_rules(Path(path))
            found += rules.checkers
            self.lexicons.setdefault(candidate.name, []).extend(filter(None, [rules.lexicon]))
        strangers = [item for item in found if not isinstance(item, Checker)]
        if strangers:
            raise TypeError(f"crosscheck_checkers returned {strangers[0]!r}, which is no Checker")
        return sorted({id(c): c for c in found}.values(), key=lambda c: (c.code, c.name))

    def _answers(self, plugin: Any, hook: str) -> list[Any]:
        """What a plugin answers to a hook without arguments, before it is registered."""
        found: list[Any] = []
        for name in dir(plugin):
            options = self.manager.parse_hookimpl_opts(plugin, name)
            if options is not None and (options.get("specname") or name) == hook:
                found += _many(getattr(plugin, name))
        return found

    def _is_home(self, checker: Checker, module: str) -> bool:
        """Whether a checker found in a module is the plugin's own, and not imported from another plugin or package."""
        home = getattr(checker.function, "__module__", None) or module
        plugins = [name for name in self.modules if home == name or home.startswith(f"{name}.")]
        return max(plugins, key=len) == module if plugins else home.split(".")[0] == module.split(".")[0]

    def _accept(self, info: PluginInfo, found: list[Checker]) -> None:
        """Take a plugin in, with those of its checkers that are in order."""
        named = [c if info.is_own else replace(c, name=f"{info.name}/{c.name}") for c in found]
        kept = [new for old, new in zip(found, named, strict=True) if self._admit(old, new, info)]
        info = replace(info, checkers=tuple(c.name for c in kept))
        self._keep(info)
        self.owners |= {c.name: info for c in kept}
        if not info.hooks and not found:
            advice = "return checkers that are imported from elsewhere from a crosscheck_checkers hook"
            self.problems.append(Problem(f"plugin {info.label}", f"{info.path} has no checker and no hook", advice))

    def _admit(self, checker: Checker, renamed: Checker, info: PluginInfo) -> bool:
        """Whether a checker is well formed and its name and code are still free."""
        fault = checker_fault(checker)
        taken = next((c for c in self.checkers.values() if checker.code and c.code == checker.code), None)
        if fault is None and renamed.name in self.checkers:
            fault = "a checker of this name is already there"
        if fault is None and taken is not None:
            fault = f"its code {checker.code} is already that of {taken.name}"
        if fault is not None:
            subject, advice = f"checker {renamed.name} of plugin {info.label}", "change it where it is declared"
            self.problems.append(Problem(subject, f"not used: {fault} ({info.path})", f"{advice}, or {info.way_out}"))
            return False
        self.checkers[renamed.name] = renamed
        return True

    def _fail(self, info: PluginInfo, reason: str) -> None:
        self._keep(replace(info, status="failed", reason=reason))
        self.problems.append(Problem(f"plugin {info.label}", f"not loaded from {info.path}: {reason}", info.way_out))

    def _keep(self, info: PluginInfo) -> None:
        if info.name in self.plugins:
            self.refused.append(info)
        else:
            self.plugins[info.name] = info

    def registry(self) -> Registry:
        """All that was gathered, in an order that depends on names alone."""
        plugins = sorted([*self.plugins.values(), *self.refused], key=lambda p: (p.name, p.origin, p.path))
        checkers = sorted(self.checkers.values(), key=lambda c: (c.code == "", c.code, c.name))
        hooks = {name: self._implementations(name) for name in self.hooks}
        problems, owners = tuple(self.problems), MappingProxyType(self.owners)
        return Registry(tuple(plugins), tuple(checkers), problems, MappingProxyType(hooks), owners)

    def _implementations(self, hook: str) -> tuple[Implementation, ...]:
        active = {plugin.name: plugin for plugin in self.plugins.values() if plugin.status == "active"}
        found = [i for i in getattr(self.manager.hook, hook).get_hookimpls() if i.plugin_name in active]
        made = [Implementation(active[i.plugin_name], i.function, tuple(i.argnames)) for i in found]
        if hook == "crosscheck_lexicons":  # those that rule files name
            named = ((active[name], tuple(paths)) for name, paths in self.lexicons.items() if name in active and paths)
            made += [Implementation(plugin, partial(tuple, paths), ()) for plugin, paths in named]
        return tuple(sorted(made, key=lambda i: i.plugin.name))


def _many(function: Any) -> list[Any]:
    """What a function returns, which is to be many things or None."""
    answer = function()
    if answer is not None and not isinstance(answer, Iterable):
        raise TypeError(f"{function.__name__} returned {type(answer).__name__}, and not a list{defined_at(function)}")
    return list(answer or ())


def _values(plugin: Any) -> list[Any]:
    return list(getattr(plugin, "__dict__", {}).values())
