"""The tagger in plain torch: BERT with shape embeddings, a linear head a layer, assertion and embedding heads."""
from __future__ import annotations

from dataclasses import asdict, dataclass, replace

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

SHAPES = 161
CASES, GAPS, PLACES = 10, 4, 4


@dataclass(frozen=True)
class Size:
    vocabulary: int
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    dropout: float = 0.1

    def to_json(self) -> dict:
        return asdict(self)


class Dropout(nn.Module):
    """Dropout with masks cut at random from one pool: drawing fresh ones takes a twentieth of a step on a processor."""
    POOL = 1 << 23
    pools: dict[float, torch.Tensor] = {}

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.rate == 0 or x.numel() >= self.POOL:
            return F.dropout(x, self.rate, self.training)
        if self.rate not in self.pools:
            self.pools[self.rate] = (torch.rand(self.POOL) >= self.rate).to(torch.bfloat16) / (1 - self.rate)
        at = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pools[self.rate][at:at + x.numel()].view_as(x).to(x.dtype)


class Block(nn.Module):
    """One post-norm transformer block; q, k and v in one matrix."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.heads = size.heads
        self.qkv = nn.Linear(size.hidden, 3 * size.hidden)
        self.out = nn.Linear(size.hidden, size.hidden)
        self.up = nn.Linear(size.hidden, size.inner)
        self.down = nn.Linear(size.inner, size.hidden)
        self.norm1 = nn.LayerNorm(size.hidden, eps=1e-12)
        self.norm2 = nn.LayerNorm(size.hidden, eps=1e-12)
        self.dropout = Dropout(size.dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, s, h = x.shape
        q, k, v = self.qkv(x).view(b, s, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        # Written out: torch's fused kernel takes six times as long to go back on a processor at these sizes.
        scores = torch.matmul(q * (h // self.heads) ** -0.5, k.transpose(-1, -2))
        share = torch.softmax(scores + mask.to(scores.dtype), -1, dtype=scores.dtype)
        mixed = torch.matmul(share, v).transpose(1, 2).reshape(b, s, h)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class ShapeEmbedding(nn.Module):
    """Sum of one table a factor of the shape code (training/CONTRACT.md); code 0 has a row of its own."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.special = nn.Parameter(torch.zeros(1, hidden))
        self.case = nn.Parameter(torch.zeros(CASES, hidden))
        self.gap = nn.Parameter(torch.zeros(GAPS, hidden))
        self.place = nn.Parameter(torch.zeros(PLACES, hidden))

    def table(self) -> torch.Tensor:
        """All 161 rows; what the export bakes into the token-type table."""
        sums = self.case[:, None, None] + self.gap[None, :, None] + self.place[None, None, :]
        return torch.cat([self.special, sums.reshape(-1, self.special.shape[1])])

    def forward(self, shapes: torch.Tensor) -> torch.Tensor:
        return F.embedding(shapes, self.table())


class Encoder(nn.Module):
    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.words = nn.Embedding(size.vocabulary, size.hidden)
        self.positions = nn.Embedding(size.positions, size.hidden)
        self.shapes = ShapeEmbedding(size.hidden)
        self.norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.dropout = Dropout(size.dropout)
        self.blocks = nn.ModuleList(Block(size) for _ in range(size.layers))

    def keep_blocks(self, count: int) -> None:
        """Leaves `count` blocks, evenly spread, the last among them: a smaller encoder to fine-tune."""
        last = len(self.blocks) - 1
        kept = [round(index * last / (count - 1)) for index in range(count)] if count > 1 else [last]
        self.blocks = nn.ModuleList(self.blocks[index] for index in kept)
        self.size = replace(self.size, layers=count)

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor, attend: torch.Tensor) -> torch.Tensor:
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        mask = (~attend.bool())[:, None, None, :].to(x.dtype) * -1e4
        for block in self.blocks:
            x = block(x, mask)
        return x


class Tagger(nn.Module):
    """`forward` gives logits [b, s, sum of labels (+2)] and the pooled embedding [b, hidden]."""

    def __init__(self, size: Size, label_counts: list[int], assertion: bool = True) -> None:
        super().__init__()
        self.label_counts = label_counts
        self.assertion = assertion
        self.encoder = Encoder(size)
        self.head_dropout = Dropout(size.dropout)
        self.head = nn.Linear(size.hidden, sum(label_counts) + (2 if assertion else 0))
        self.embed = nn.Linear(size.hidden, size.hidden)

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor, attend: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        states = self.encoder(ids, shapes, attend)
        return self.head(self.head_dropout(states)), self.embed(pool(states, attend))


def pool(states: torch.Tensor, attend: torch.Tensor) -> torch.Tensor:
    """Mean over the attended positions."""
    weights = attend[:, :, None].to(states.dtype)
    return (states * weights).sum(1) / weights.sum(1).clamp(min=1)


def load_bert(encoder: Encoder, weights: dict[str, np.ndarray], rows: list[int]) -> None:
    """Copies BERT weights; `rows` are the ids (in the full vocabulary) of the pruned one's pieces. The source's
    token-type row 0 goes into the shape row of specials and the case table, so that the start is the encoder untouched."""
    at = {name: torch.from_numpy(value) for name, value in weights.items()}
    with torch.no_grad():
        encoder.words.weight.copy_(at["embeddings.word_embeddings.weight"][rows])
        encoder.positions.weight.copy_(at["embeddings.position_embeddings.weight"][: encoder.size.positions])
        kind = at["embeddings.token_type_embeddings.weight"][0]
        encoder.shapes.special.copy_(kind[None])
        encoder.shapes.case.copy_(kind[None].expand(CASES, -1))
        _copy(encoder.norm, at, "embeddings.LayerNorm")
        for index, block in enumerate(encoder.blocks):
            _load_block(block, at, f"encoder.layer.{index}")


def _load_block(block: Block, at: dict[str, torch.Tensor], name: str) -> None:
    own = f"{name}.attention.self"
    block.qkv.weight.copy_(torch.cat([at[f"{own}.{part}.weight"] for part in ("query", "key", "value")]))
    block.qkv.bias.copy_(torch.cat([at[f"{own}.{part}.bias"] for part in ("query", "key", "value")]))
    _copy(block.out, at, f"{name}.attention.output.dense")
    _copy(block.norm1, at, f"{name}.attention.output.LayerNorm")
    _copy(block.up, at, f"{name}.intermediate.dense")
    _copy(block.down, at, f"{name}.output.dense")
    _copy(block.norm2, at, f"{name}.output.LayerNorm")


def _copy(module: nn.Module, at: dict[str, torch.Tensor], name: str) -> None:
    module.weight.copy_(at[f"{name}.weight"])
    module.bias.copy_(at[f"{name}.bias"])
