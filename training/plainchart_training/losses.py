"""Losses over partly annotated text."""
from __future__ import annotations

import torch
from torch.nn import functional as F

from .encoded import ASSERTION_UNKNOWN


def layer_loss(logits: torch.Tensor, sets: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
    """Sum over tokens of -log(probability of the allowed labels). logits [n, labels], sets [n], table [sets, labels] Boolean."""
    allowed = table[sets]
    total = torch.logsumexp(logits, -1)
    kept = torch.logsumexp(logits.masked_fill(~allowed, float("-inf")), -1)
    return (total - kept).sum()


def tagger_loss(logits: torch.Tensor, sets: torch.Tensor, tables: list[torch.Tensor], attend: torch.Tensor, weights: list[float]) -> torch.Tensor:
    """Mean over real tokens of the weighted sum over layers. logits [b, s, all labels], sets [layers, b, s]."""
    total, at = logits.new_zeros(()), 0
    for row, table in enumerate(tables):
        labels = table.shape[1]
        informative = attend & (sets[row] != 0)
        if informative.any():
            total = total + weights[row] * layer_loss(logits[..., at:at + labels][informative], sets[row][informative], table)
        at += labels
    return total / attend.sum()


def assertion_loss(logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Mean binary cross-entropy of (negated, uncertain) where known. logits [b, s, 2], target [b, s]."""
    known = target != ASSERTION_UNKNOWN
    if not known.any():
        return logits.new_zeros(())
    bits = torch.stack([target[known] & 1, target[known] >> 1 & 1], -1).float()
    return F.binary_cross_entropy_with_logits(logits[known], bits)


def embedding_loss(ours: torch.Tensor, theirs: torch.Tensor) -> torch.Tensor:
    """1 - cosine, plus the error of the batch's similarities."""
    a, b = F.normalize(ours.float(), dim=-1), F.normalize(theirs.float(), dim=-1)
    return (1 - (a * b).sum(-1)).mean() + F.mse_loss(a @ a.T, b @ b.T)
