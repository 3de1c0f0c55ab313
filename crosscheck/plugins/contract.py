"""What a plugin must keep to: the names and arguments of its hooks, and the form of its checkers."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pluggy

from crosscheck.checking import Checker, Scope
from crosscheck.errors import did_you_mean
from crosscheck.model import Severity
from crosscheck.naming import CODE_RULE, NAME_RULE, is_code, is_name

__all__ = ["checker_fault", "hook_arguments", "hook_faults"]


def hook_arguments(manager: pluggy.PluginManager) -> dict[str, tuple[str, ...]]:
    """Each hook with the names of the arguments that it may ask for."""
    callers = sorted(vars(manager.hook).items())
    return {name: tuple(caller.spec.argnames) for name, caller in callers if getattr(caller, "spec", None)}


def hook_faults(manager: pluggy.PluginManager, plugin: object, hooks: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """What is wrong with the hook implementations of a plugin, one sentence each, with file and line."""
    for name in dir(plugin):
        options = manager.parse_hookimpl_opts(plugin, name)
        function = getattr(plugin, name, None)
        if options is None:
            if _looks_like_a_hook(plugin, name, function, hooks):
                yield f"{_place(function)}: {name} is not marked; put @crosscheck.hookimpl above it"
            continue
        hook = options.get("specname") or name
        if hook in hooks:
            yield from _signature_faults(function, hook, hooks[hook])
            yield from _option_faults(function, name, options)
        elif not options.get("optionalhook"):
            yield f"{_place(function)}: no hook is called {hook}{did_you_mean(hook, hooks)}"


def _looks_like_a_hook(plugin: object, name: str, function: object, hooks: Mapping[str, tuple[str, ...]]) -> bool:
    home = getattr(plugin, "__name__", None)
    if not inspect.isroutine(function) or getattr(function, "__module__", None) != home:
        return False
    return name in hooks or (name.startswith("crosscheck_") and bool(did_you_mean(name, hooks)))


def _option_faults(function: Any, name: str, options: Mapping[str, Any]) -> Iterator[str]:
    if options.get("wrapper") or options.get("hookwrapper"):
        yield f"{_place(function)}: {name} is a wrapper; crosscheck calls each hook by itself, so use a modify hook"
    if options.get("tryfirst") or options.get("trylast"):
        yield f"{_place(function)}: {name} asks for tryfirst or trylast; hooks are called in the order of plugin names"
    if inspect.iscoroutinefunction(function):
        yield f"{_place(function)}: {name} is async; write a plain function"


def _signature_faults(function: Any, hook: str, allowed: tuple[str, ...]) -> Iterator[str]:
    parameters = inspect.signature(function).parameters.values()
    wanted = ", ".join(p.name for p in parameters if p.name in allowed)
    advice = f"; write: def {getattr(function, '__name__', hook)}({wanted or ', '.join(allowed)}):"
    for parameter in parameters:
        name = parameter.name
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            yield f"{_place(function)}: {hook} cannot take {parameter}{advice}"
        elif name not in allowed:
            choice = f"it has {', '.join(allowed)}" if allowed else "it has none"
            yield f"{_place(function)}: {hook} has no argument {name}{did_you_mean(name, allowed)} ({choice}){advice}"
        elif parameter.kind is parameter.KEYWORD_ONLY:
            yield f"{_place(function)}: argument {name} of {hook} is keyword-only{advice}"
        elif parameter.default is not parameter.empty:
            yield f"{_place(function)}: argument {name} of {hook} has a default and would never be passed{advice}"


def checker_fault(checker: Checker) -> str | None:
    """What is wrong with a checker as declared, or None."""
    if not isinstance(checker.scope, Scope) or not isinstance(checker.severity, Severity):
        return "it was not made by @crosscheck.checker: its scope and severity must be a Scope and a Severity"
    if not is_name(checker.name):
        return f'the name "{checker.name}" must be {NAME_RULE}'
    if checker.code != "" and not is_code(checker.code):
        return f'the code "{checker.code}" must be {CODE_RULE}, or empty'
    if not callable(checker.function):
        return "it is not a function"
    return _call_fault(checker.function, checker.scope)


def _call_fault(function: Callable[..., Any], scope: Scope) -> str | None:
    try:
        inspect.signature(function).bind(None, None)
    except (TypeError, ValueError) as error:
        thing = "run" if scope is Scope.RUN else str(scope)
        return f"{_place(function)}: a checker takes two arguments, ({thing}, context): {error}"
    return None


def _place(function: object) -> str:
    code = getattr(inspect.unwrap(function) if callable(function) else function, "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if code else repr(function)
