"""Label layers of the tagger (BIOES) and sets of allowed labels for partly annotated text."""
from __future__ import annotations

from dataclasses import dataclass

PHI = ("NAME.PATIENT", "NAME.DOCTOR", "NAME.OTHER", "NAME.USERNAME", "PROFESSION",
       "LOCATION.HOSPITAL", "LOCATION.ORGANIZATION", "LOCATION.STREET", "LOCATION.CITY", "LOCATION.STATE",
       "LOCATION.COUNTRY", "LOCATION.ZIP", "LOCATION.OTHER", "AGE", "DATE",
       "CONTACT.PHONE", "CONTACT.FAX", "CONTACT.EMAIL", "CONTACT.URL", "CONTACT.IPADDRESS",
       "ID.SSN", "ID.MEDICALRECORD", "ID.HEALTHPLAN", "ID.ACCOUNT", "ID.LICENSE", "ID.VEHICLE", "ID.DEVICE", "ID.BIOID", "ID.IDNUM")
CLINICAL = ("PROBLEM.disease", "PROBLEM.symptom", "PROBLEM.finding", "PROBLEM.injury",
            "TEST", "VALUE", "PROCEDURE", "ANATOMY", "DEVICE", "TIME")
MEDICATION = ("MEDICATION", "STRENGTH", "DOSE", "FORM", "ROUTE", "FREQUENCY", "DURATION")
LAYERS = {"phi": PHI, "clinical": CLINICAL, "medication": MEDICATION}


def layer_labels(types: tuple[str, ...]) -> list[str]:
    return ["O"] + [f"{place}-{one}" for one in types for place in "BIES"]


def covers(pattern: str, kind: str) -> bool:
    """Whether `NAME` or `NAME.PATIENT` covers the type `NAME.PATIENT`."""
    return kind == pattern or kind.startswith(pattern + ".")


@dataclass(frozen=True)
class Layer:
    id: str
    types: tuple[str, ...]

    @property
    def labels(self) -> list[str]:
        return layer_labels(self.types)

    def expand(self, patterns) -> frozenset[str]:
        """Types that `"all"` or a list of types with or without subtype names."""
        if patterns == "all":
            return frozenset(self.types)
        return frozenset(kind for kind in self.types for one in patterns if covers(one, kind))


def layers() -> list[Layer]:
    return [Layer(name, types) for name, types in LAYERS.items()]


class AllowedSets:
    """Interns sets of allowed labels of one layer: index ↔ set. Index 0 allows everything."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.position = {label: index for index, label in enumerate(layer.labels)}
        self.sets: list[tuple[int, ...]] = []
        self._index: dict[tuple[int, ...], int] = {}
        self.everything = self._intern(tuple(range(len(self.position))))

    def _intern(self, members: tuple[int, ...]) -> int:
        if members not in self._index:
            self._index[members] = len(self.sets)
            self.sets.append(members)
        return self._index[members]

    def span(self, place: str, kinds: frozenset[str]) -> int:
        """Inside a mention: the same place of any of the types it may have."""
        return self._intern(tuple(sorted(self.position[f"{place}-{kind}"] for kind in kinds)))

    def outside(self, known: frozenset[str]) -> int:
        """Outside every mention: O, or anything of a type that the text is not annotated for."""
        open_types = [kind for kind in self.layer.types if kind not in known]
        return self._intern(tuple(sorted([0] + [self.position[f"{p}-{k}"] for k in open_types for p in "BIES"])))
