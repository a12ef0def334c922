"""Time budgets of a run, by processor time, so that a paused or shared machine does not shorten training."""
from __future__ import annotations

import time
from datetime import datetime, timedelta

import torch


class Budget:
    """Progress from 0 to 1 over `minutes` of processor time per thread, or up to a wall-clock deadline `HH:MM` if that comes first.
    A resumed run goes on from its `progress`, having `used` seconds."""

    def __init__(self, minutes: float, until: str | None = None, used: float = 0.0, progress: float = 0.0) -> None:
        self.seconds = minutes * 60
        self.used_before, self.begun_at = used, progress
        self.started = time.process_time()
        self.wall_started = time.time()
        self.deadline = _next(until) if until else None

    def used(self) -> float:
        """Seconds of processor time per thread used so far, earlier parts of a resumed run included."""
        return self.used_before + (time.process_time() - self.started) / max(1, torch.get_num_threads())

    def progress(self) -> float:
        share = (self.used() - self.used_before) / max(1.0, self.seconds - self.used_before)
        if self.deadline is not None:
            share = max(share, (time.time() - self.wall_started) / max(1.0, self.deadline - self.wall_started))
        return min(1.0, self.begun_at + (1 - self.begun_at) * share)


def _next(clock: str) -> float:
    hour, minute = map(int, clock.split(":"))
    now = datetime.now()
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return (then if then > now else then + timedelta(days=1)).timestamp()


def learning_rate(progress: float, warm_up: float = 0.06) -> float:
    """Factor of the peak rate: linear up, then linear down to zero."""
    return progress / warm_up if progress < warm_up else max(0.0, (1 - progress) / (1 - warm_up))
