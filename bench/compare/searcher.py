"""What every measured system is given and gives."""
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

REPOSITORY = Path(__file__).resolve().parent.parent.parent
TOP = 10


@dataclass(frozen=True)
class Task:
    file: Path  # the interviews as Hiwar reads them
    passages: list  # (id, text)
    warm: list
    questions: list
    relevant: list  # for each question the ids of its interviews


@dataclass(frozen=True)
class Answer:
    ids: list
    ms: float


@dataclass(frozen=True)
class Searcher:
    """A loaded system that answers one question at a time."""
    system: str
    search: str
    load_seconds: Optional[float]
    ask: Callable[[str], Answer]


def interview_of(id):
    return id.rsplit('#', 1)[0]
