"""Optimiser, averaged weights and checkpoints shared by the training stages."""
from __future__ import annotations

import os
from pathlib import Path

import torch
from torch import nn


def make_optimiser(groups: list[dict], weight_decay: float = 0.01) -> torch.optim.AdamW:
    """AdamW; biases, norms and one-row tables are not decayed. Each group: {"module", "lr"}; "peak" keeps the peak rate."""
    out = []
    for group in groups:
        named = [(name, p) for name, p in group["module"].named_parameters() if p.requires_grad]
        decayed = [p for name, p in named if p.ndim > 1 and "norm" not in name]
        plain = [p for name, p in named if p.ndim <= 1 or "norm" in name]
        out += [{"params": part, "lr": group["lr"], "peak": group["lr"], "weight_decay": decay}
                for part, decay in ((decayed, weight_decay), (plain, 0.0)) if part]
    return torch.optim.AdamW(out, betas=(0.9, 0.98), eps=1e-6, fused=True)


def set_rate(optimiser: torch.optim.Optimizer, factor: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = group["peak"] * factor


class Average:
    """Exponential moving average of a module's parameters."""

    def __init__(self, module: nn.Module, decay: float, every: int = 4) -> None:
        self.decay, self.every, self.steps = decay ** every, every, 0
        self.values = [p.detach().clone() for p in module.parameters()]
        self.module = module

    def update(self) -> None:
        self.steps += 1
        if self.steps % self.every:
            return
        # A short memory at the start, so that the average leaves the untrained weights behind.
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            torch._foreach_lerp_(self.values, [p.detach() for p in self.module.parameters()], 1 - decay)

    def swap(self) -> None:
        """Exchanges the module's weights with the averaged ones; call again to undo."""
        with torch.no_grad():
            for value, parameter in zip(self.values, self.module.parameters()):
                held = parameter.detach().clone()
                parameter.copy_(value)
                value.copy_(held)


def save(path: Path, content: dict) -> None:
    """Writes a checkpoint whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    torch.save(content, draft)
    os.replace(draft, path)
